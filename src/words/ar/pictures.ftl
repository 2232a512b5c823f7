### Sentences of the pictures: timeline, sign-in, cookies, routes, comparison.

compare--claim = كانت { $name } في الرمز { $there } حيث يعمل، وهي { $here } هنا.
compare--cookies-added = كوكيز أُرسلت هنا فقط: { $here }.
compare--cookies-missing = كوكيز أُرسلت حيث يعمل ولم تُرسَل هنا: { $there }.
compare--credential = كانت بيانات الاعتماد { $there } حيث يعمل، وهي { $here } هنا.
compare--fetch-site = كانت Sec-Fetch-Site { $there } حيث يعمل، وهي { $here } هنا: صفحة أخرى، أو موقع آخر، أجرى الطلب.
compare--headers-added = ترويسات أُرسلت هنا فقط: { $here }.
compare--headers-missing = ترويسات أُرسلت حيث يعمل ولم تُرسَل هنا: { $there }.
compare--host = كان المضيف { $there } حيث يعمل، وهو { $here } هنا.
compare--origin = كان أصل الصفحة { $there } حيث يعمل، وهو { $here } هنا.
compare--over = بقي للرمز { $there } حيث يعمل؛ وهنا كان قد انتهى قبل { $here }.
compare--scheme = ذهب عبر { $there } حيث يعمل وعبر { $here } هنا.
cookie--shadowed = كوكي آخر بالاسم نفسه يسبقه في الترويسة، ومعظم الخوادم تأخذ الأول.
view--actor-api = واجهة API
view--actor-app = الموقع
view--actor-browser = المتصفّح
view--actor-provider = موفّر الهوية
view--actors = المشاركون
view--apart = بفارق { $time } عن ساعة هذا الجهاز
view--as-table = الشيء نفسه في جدول
view--by-credential = بيانات الاعتماد
view--by-host = المضيف
view--by-route = المسار
view--cell-absent = غير موجود
view--cell-missing = كان يجب إرساله ولم يُرسَل
view--cell-set = ضبطه الرد
view--cell-shadowed = أُرسل، خلف آخر بالاسم نفسه
view--choose-cell = اختر خلية لتقرأ ما حدث للكوكي هناك، وما كان سيغيّر ذلك.
view--clock-of = ساعة { $host }
view--compare-how = ما يفشل في هذه الجلسة وقُبل في الأخرى، وكيف يختلف الطلبان. لا تُقارن القيم: فهي تختلف في كل جلسة.
view--compare-none = لم يُقبل هناك أيّ طلب يفشل هنا. افتح جلسة يعمل فيها الشيء نفسه.
view--compare-same = لا يختلف الطلبان إلا في القيم: انظر إلى الرمز أو الكوكي نفسه.
view--compare-with = يعمل في
view--count-by = العدّ حسب
view--cure-credentials = لو طلبه النص البرمجي مع بيانات الاعتماد: fetch(…, {"{"} credentials: "include" {"}"}).
view--cure-domain = لو ضُبط بسمة Domain، ليشمل النطاقات الفرعية.
view--cure-host = لو ضبطه المضيف المطلوب.
view--cure-insecure = لو ذهب الطلب عبر https (أو لم يكن في الكوكي Secure).
view--cure-lax = لو كان SameSite=Lax.
view--cure-longer = لو لم تنتهِ صلاحيته.
view--cure-none = لو كان SameSite=None; Secure.
view--cure-partitioned = لو ضُبط بـ Partitioned; SameSite=None; Secure داخل موقع هذه الصفحة.
view--cure-path = لو كان Path فيه /.
view--differences =
    { $count ->
        [one] فرق واحد:
        [two] فرقان:
        [few] { $count } فروق:
        [many] { $count } فرقًا:
       *[other] { $count } فرق:
    }
view--earlier = أبكر
view--earlier-steps =
    { $count ->
        [one] حُذفت خطوة سابقة واحدة.
        [two] حُذفت خطوتان سابقتان.
        [few] حُذفت { $count } خطوات سابقة.
        [many] حُذفت { $count } خطوة سابقة.
       *[other] حُذفت { $count } خطوة سابقة.
    }
view--events =
    { $count ->
        [one] حدث واحد
        [two] حدثان
        [few] { $count } أحداث
        [many] { $count } حدثًا
       *[other] { $count } حدث
    }
view--flow-how = كل صف طلب من المتصفّح وما عاد منه. ما فشل معلَّم.
view--from-to = من { $from } إلى { $to }
view--gives-end = ينهي الجلسة
view--gives-session = يعطي جلسة
view--gives-token = يعطي رمزًا
view--lane = أين
view--lane-compare = مقارنة
view--lane-cookies = الكوكيز
view--lane-flow = تسجيل الدخول
view--lane-routes = المسارات
view--lane-steps = الدخول والتجديد
view--lane-timeline = الخط الزمني
view--later = لاحقًا
view--leads-to = يرسل إلى { $host }
view--mark-accepted = قُبل
view--mark-changed = تغيّر الكوكي
view--mark-expired = انتهى الكوكي
view--mark-gone = اختفى الكوكي
view--mark-harmless = رُفض، ولا مشكلة
view--mark-issued = سُلّم رمز
view--mark-life = رمز أو كوكي محفوظ
view--mark-new = كوكي أو رمز جديد
view--mark-other = لا يدل على من طلب
view--mark-refused = رُفض
view--mark-set = ضُبط كوكي
view--matrix-how = ما حدث لكل كوكي في كل طلب، ولكل كوكي ضبطه رد.
view--no-credential = بلا بيانات اعتماد
view--no-cure = لا تغيير واحد في الكوكي كان سيدعه يمرّ.
view--no-steps = لم يُرَ تسجيل دخول أو تجديد أو رفض بعد.
view--of-requests = { $count } مرفوضة
view--other-hosts = مضيفون آخرون
view--over-time = عبر الزمن
view--picture = صورة الجلسة
view--rate = المرفوض
view--role-authorize = يطلب تسجيل الدخول
view--role-callback = يعود
view--role-code = يبدّل الرمز المؤقت برموز
view--role-login-page = يفتح صفحة الدخول
view--role-preflight = يسأل هل يجوز له الطلب
view--role-probe = يسأل من سجّل الدخول
view--role-renewal = يجدّد
view--role-request = طلب
view--role-sign-in = يسجّل الدخول
view--role-sign-out = يسجّل الخروج
view--role-silent = يجدّد في إطار مخفي
view--time = الوقت (UTC)
view--timeline-keys = خط زمني. الأسهم تحرّك، وزائد وناقص للتكبير والتصغير، و 0 يعرض الكل.
view--times =
    { $count ->
        [one] مرة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }
view--to-host = إلى { $host }
view--token-number = الرمز { $number }
view--views = العروض
view--what = ماذا
view--what-if = ما كان سيجعل { $name } يُرسَل
view--zoom = التكبير
view--zoom-all = الكل
view--zoom-for-rest = كبّر لتراها.
view--zoom-in = تكبير
view--zoom-out = تصغير
view--order = الترتيب
view--order-host = حسب المضيف
view--order-newest = الأحدث أولًا
view--order-oldest = الأقدم أولًا
view--order-slowest = الأبطأ أولًا
view--order-status = حسب الحالة
view--show-in-network = عرض في لوحة الشبكة
letter--could = ما قد يفيد من جانبكم:
letter--end = جمع Why401 هذا مما سجّله متصفّحي. لا يحوي كلمات مرور ولا رموزًا ولا قيم كوكيز. شكرًا لنظركم فيه.
letter--facts = ما يُظهره متصفّحي:
letter--greeting = مرحبًا، أواجه مشكلة مع { $host }، وقد تساعدكم هذه الحقائق على معرفة السبب.
report--no-secrets = صنعه Why401. تُركت الرموز وقيم الكوكيز وكلمات المرور.
report--seen =
    { $requests ->
        [one] طلب واحد
        [two] طلبان
        [few] { $requests } طلبات
        [many] { $requests } طلبًا
       *[other] { $requests } طلب
    } إلى { $hosts ->
        [one] مضيف واحد
        [two] مضيفين
        [few] { $hosts } مضيفين
        [many] { $hosts } مضيفًا
       *[other] { $hosts } مضيف
    }، المرفوض منها { $refused }.
view--copied-text = نُسخ.
view--format-json = نسخ بصيغة JSON
view--format-letter = نسخ رسالة إلى الموقع
view--format-markdown = نسخ بصيغة Markdown
view--format-page = حفظ صفحةً
view--format-text = نسخ نصًا
view--key-arrows = التنقل في القائمة النشطة
view--key-back = السابق
view--key-escape = ترك السؤال، أو إفراغ المرشِّح
view--key-filter = ترشيح الطلبات
view--key-next = المشكلة أو الطلب التالي
view--keys = المفاتيح والعلامات
view--keys-off = إيقاف المفاتيح المفردة
view--marks = معنى العلامات
view--marks-open = رُفض، ولم يُقبل شيء منذ ذلك الحين
view--marks-recovered = رُفض أولًا، ثم قُبل الطلب نفسه لاحقًا
view--marks-benign = رُفض كما ينبغي: هذا جزء من طريقة تسجيل الدخول
view--marks-certain = لا تترك الأدلة تفسيرًا آخر
view--marks-likely = تشير الأدلة إليه، ولا يُستبعد غيره
view--marks-possible = لا شيء ينفيه، والقليل يشير إليه
view--split = الحد بين الأجزاء: تحركه مفاتيح الأسهم
view--recorded = المجموع:
view--receipt = حُفظ. استُبدل: قيم ترويسات { $fields }، عناوين { $addresses }، متون { $bodies }، قيم مخزَّنة { $stored }. بقيت الأسماء والأوقات والحالات والكلمات المقروءة آليًا.
view--share = مشاركة…
view--share-title = مشاركة ما وُجد
view--share-why = يسمّي التقرير المضيفين والمسارات والأوقات وما يؤيّد السبب. لا يحوي رموزًا ولا قيم كوكيز ولا كلمات مرور.
view--accepted-before = بجانب آخر رمز مقبول
view--accepted-other = قبل هذا المضيف رمزًا آخر من قبل. يختلفان في:
view--accepted-same = قبل هذا المضيف هذا الرمز نفسه من قبل.
view--accepted-show = عرض ذلك الطلب
view--all-clear = كل شيء سليم حتى الآن
view--change-evicted = أخرجه حد المخزن
view--change-expired = حان وقته
view--change-expired-overwrite = كُتب فوقه بوقت ماضٍ، وهكذا تحذف الخوادم والنصوص البرمجية
view--change-explicit = بفعل خادم أو نص برمجي أو إضافة أو شخص
view--change-overwrite = استُبدل بقيمة أحدث
view--for-other = آخر
view--now = الآن
view--then = حينها
view--progress = كم قُرئ
view--sample-cookie = مسجّل على مضيف، مجهول على آخر
view--sample-signed-out = سُجّل الخروج وسط العمل
view--sample-works = الشيء نفسه حين يعمل
view--samples = أو جرّب عيّنة
view--stop = إيقاف
view--sample-cache = ذاكرة مؤقتة تسلّم صفحة شخص آخر
view--sample-form = نموذج لم يعد يناسب الجلسة
view--sample-preflight = نداء يُرفض قبل إرساله
view--sample-redirect = إعادة توجيه تُضيع تسجيل الدخول في الطريق
view--sample-renewal = تسجيل دخول لا يمكن تجديده
