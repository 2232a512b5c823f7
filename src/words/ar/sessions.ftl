### What became of session cookies: sentences of causes, and what their evidence says.

cause-credentials-omitted = سجّلت الدخول إلى { $host }، لكن الصفحة سألته دون كوكي جلستك «{ $cookie }».
cause-credentials-omitted-manifest = يطلب المتصفّح { $path } دون تسجيل دخولك، كعادته دائمًا. لا يتأثّر شيء آخر.
says-cookie-would-go = «{ $cookie }» مخزَّن للنطاق { $domain }، ولا قاعدة تُبعده عن هذا الطلب.
says-other-origin = سأل نص برمجي أصلًا آخر؛ لا ترافقه الكوكيز إلا حيث تقول شيفرته ذلك.
says-underscore = في اسم الترويسة «{ $name }» شرطة سفلية؛ وكلاء كثيرون يُسقطون مثلها.
says-manifest = هو بيان تطبيق ويب، تجلبه المتصفّحات دون بيانات اعتماد.
says-visitor-cookie = سُلّم «{ $cookie }» إلى زائر جديد، قبل أيّ تسجيل دخول.
cause-third-party-cookies-blocked = لا يدع المتصفّح { $host } يستخدم كوكيه «{ $cookie }» داخل صفحة موقع آخر.
cause-third-party-cookies-partition = يحفظ المتصفّح الكوكي «{ $cookie }» التابع لـ { $host } للاستخدام داخل صفحة موقع آخر فقط.
says-cookie-for-others = «{ $cookie }» مخزَّن للنطاق { $domain } ومصنوع للاستخدام في صفحات مواقع أخرى.
says-storage-access = يقول المتصفّح إن كوكيز الجهات الخارجية محجوبة عن هذا الطلب.
says-browser-blocks = هذا المتصفّح مضبوط على حجب كوكيز الجهات الخارجية.
says-cookie-partition = «{ $cookie }» مخزَّن في قسم صفحة أخرى.
cause-cookie-shadowed = يرسل المتصفّح إلى { $host } كوكيَين باسم «{ $cookie }»، ويقرأ الخادم القديم.
says-cookie-twice = «{ $cookie }» موجود مرتين في ترويسة Cookie، بقيمتين مختلفتين.
says-twin-given = أحدهما أعطاه تسجيل الدخول هذا.
says-twin-places = هما مخزَّنان في مكانين مختلفين: { $places }.
cause-cookie-removed-locally = الكوكي «{ $cookie }» الذي كان يبقيك مسجّل الدخول أُزيل في هذا المتصفّح، ولم يُزِله الموقع.
cause-cookie-evicted = يخزّن الموقع كوكيز كثيرة حتى رمى المتصفّح «{ $cookie }» الذي كان يبقيك مسجّل الدخول.
says-cookie-removed = يُبلغ المتصفّح أن «{ $cookie }» أُزيل، ولم يطلب ذلك أيّ رد.
says-cookie-evicted = يُبلغ المتصفّح أنه أسقط «{ $cookie }» لأن الموقع خزّن كوكيز أكثر من اللازم.
says-cookie-not-stored = لم يعد في مخزن المتصفّح «{ $cookie }».
says-extension-cookies = يجوز للإضافة «{ $extension }» إزالة كوكيز هنا.
cause-session-not-recognised = سجّلت الدخول، لكن الخادم الذي يردّ باسم { $host } لا يعرف الجلسة التي أعطاها («{ $cookie }»).
says-session-given = أعطى تسجيل الدخول عند { $path } الجلسة.
says-fresh-cookie = يضبط الرفض «{ $cookie }» جديدًا، كما لزائر جديد.
cause-session-rotation-race = غيّر الموقع الكوكي «{ $cookie }» وهذا الطلب ما زال في الطريق بالقديم.
says-old-cookie = حمل هذا الطلب «{ $cookie }» السابق.
says-cookie-rotated = ضبط هذا الرد قيمة جديدة لـ «{ $cookie }».
says-under-way = بدأ الطلب قبل ذلك الرد وانتهى بعده.
cause-session-cookie-overwritten = يستخدم { $other } كوكي بالاسم نفسه، «{ $cookie }»، واستبدل كوكي { $host }.
says-own-cookie-given = كان تسجيل دخول التطبيق نفسه قد ضبط «{ $cookie }» على قيمة أخرى.
says-own-cookie-accepted = كان التطبيق قد قبل قيمة أخرى لـ «{ $cookie }».
says-other-app-set = ثم ضبط { $other } «{ $cookie }» على القيمة المُرسَلة الآن.
cause-logout-triggered-by-prefetch = سُجّل خروجك لأن الرابط { $path } جُلب مسبقًا؛ لم ينقره أحد.
says-prefetch = يقول هذا الطلب للمسار { $path } إنه أُجري مسبقًا.
says-signs-out = فتح { $path } يسجّل خروجك.
cause-cookie-header-too-large = كبرت الكوكيز للمضيف { $host } ({ $size } بايت) حتى رفض الخادم قراءتها.
says-cookie-size =
    { $count ->
        [one] أُرسل كوكي واحد؛ ويشغل مع Authorization { $size } بايت.
        [two] أُرسل كوكيان؛ ويشغلان مع Authorization { $size } بايت.
        [few] أُرسلت { $count } كوكيز؛ وتشغل مع Authorization { $size } بايت.
        [many] أُرسل { $count } كوكيًا؛ وتشغل مع Authorization { $size } بايت.
       *[other] أُرسل { $count } كوكي؛ وتشغل مع Authorization { $size } بايت.
    }
says-heavy-cookies = أكبرها، أو التي تتراكم: { $names }.
says-names-headers = يقول الرد إن الترويسات كبيرة جدًا.
says-smaller-answered = رُدّ على الطلب نفسه حين كان { $size } بايت.
cause-response-headers-too-large = لم يصل الرد على تسجيل الدخول: رماه وكيل { $host }، والأرجح بسبب حجمه.
says-proxy-page = الرد صفحة خطأ الوكيل نفسه.
says-no-session-set = لا يضبط الرد كوكي جلسة.
says-host-answers = يردّ المضيف نفسه على طلبات أخرى، مثل { $path }.
cause-cookie-corrupt = يصل كوكي الجلسة «{ $cookie }» تالفًا: { $damage }.
cause-cookie-corrupt-named = لا يستطيع { $host } قراءة أحد الكوكيز التي يرسلها المتصفّح.
says-cookie-damaged = قيمة «{ $cookie }»: { $damage }.
says-cookie-given-whole = كان هذا الرد قد ضبط «{ $cookie }» كاملًا.
says-cookie-whole-accepted = أُرسل «{ $cookie }» هنا كاملًا وقُبل.
says-bad-cookie = يذكر الرد كوكي سيّئًا.
damage-cut = قُطع آخره
damage-encoded = رُمّز مرة أكثر أو أقل مما أُعطي
damage-wrapped = أُضيف إليه شيء
damage-no-signature = توقيعه ناقص
damage-encoded-twice = رُمّز مرتين
damage-part-missing = هو موزّع على عدة كوكيز، وأحدها ناقص
damage-illegal-bytes = فيه بايتات لا مكان لها في كوكي
damage-broken-token = يبدأ كرمز وتنقصه أجزاء
cause-session-cookie-never-issued = قبل { $host } تسجيل دخولك لكنه لم يعطِ المتصفّح كوكي جلسة، فلا يعرفك بعد لحظة.
cause-cookie-name-mismatch = يعرفك جزء من الموقع بالكوكي «{ $cookie }»، ويبحث جزء آخر عن كوكي باسم مختلف.
says-user-known = يسمّيك رد { $path } مستخدمًا.
says-no-prefix = على https ينبغي أن يبدأ اسم هذا الكوكي بـ __Secure-.
says-two-hashes = لا يختلف «{ $cookie }» و «{ $other }» إلا في التجزئة: هما لعنوانين للموقع.
cause-session-bound-to-network = يربط { $host } جلستك بشبكتك أو متصفّحك، وقد تغيّر ذلك.
says-other-address-kind = مرّ هذا الطلب عبر نوع عنوان مختلف عن السابق (IPv4 أو IPv6).
says-address-kind-accepted = قُبل الكوكي نفسه من قبل عبر النوع الآخر.
says-binding-header-changed = للترويسة { $name } قيمة أخرى الآن.
says-binding-header = قُبلت الجلسة بترويسة { $name } أخرى.
says-network-changed = يُبلغ المتصفّح أن الشبكة تغيّرت.
cause-wrong-cookie-jar = سجّلت الدخول إلى { $host } في نافذة أو ملف شخصي أو متصفّح آخر، لا في هذا.
says-other-store = «{ $cookie }» للمضيف { $host } موجود في مخزن كوكيز آخر لهذا المتصفّح.
says-built-in-browser = يأتي الطلب من متصفّح مدمج في تطبيق، له كوكيزه الخاصة.
says-private-window = هذه نافذة خاصة، لها كوكيزها الخاصة.
settle-allow-cookies = اسمح بكوكيز الجهات الخارجية لهذه الصفحة وأعد التحميل: إن أفاد فهذا هو السبب.
settle-clear-cookies = أزل كوكيز هذا الموقع وسجّل الدخول: إن أفاد فهذا هو السبب.
settle-cookie-changes = أبقِ اللوحة مفتوحة من بداية تسجيل الدخول: يخبرها المتصفّح من يزيل كوكي.
settle-nodes = اسأل مسؤول الموقع هل تردّ عدة خوادم وهل تتشارك جلساتها.
settle-proxy-log = اطلب من مسؤول الموقع سجل أخطاء الوكيل لتلك اللحظة.
settle-set-cookie-log = اسأل مسؤول الموقع هل يضبط التطبيق كوكيه حين يُوصل إليه دون الوكيل.
settle-cookie-names = اسأل مسؤول الموقع عن أيّ اسم كوكي تبحث الصفحة.
settle-one-network = ابقَ على شبكة واحدة مدة: إن توقّف الرفض فهذا هو السبب.
