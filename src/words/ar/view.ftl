### What panel and page say of themselves.

view--absent = غير موجود
view--act-manager = على شخص آخر أن يسمح بذلك
view--act-provider = لا يصلح هذا إلا موفّر الهوية
view--act-site = لا يصلح هذا إلا الموقع
view--act-wait = ما عليك إلا الانتظار
view--act-you = تستطيع إصلاح هذا
view--advice = نصائح
view--settle = ما يحسم الأمر:
view--against = ما يعارض ذلك
view--all-of-site =
    { $count ->
        [one] كوكي الموقع الوحيد
        [two] كوكيا الموقع كلاهما
        [few] كل كوكيز الموقع وعددها { $count }
        [many] كل كوكيز الموقع وعددها { $count }
       *[other] كل كوكيز الموقع وعددها { $count }
    }
view--allow = سماح
view--alternatives = ماذا يمكن أن يكون غير ذلك
view--and-more = و { $count } غيرها
view--ask-again = اسأل مجددًا
view--ask-clear = إزالة كوكيز { $site }؟
view--ask-clear-why = سيُسجَّل خروجك هناك، وتُنسى الخيارات التي يتذكّرها الموقع في هذه الكوكيز.
view--ask-save = حفظ هذه الجلسة؟
view--ask-save-why = يحوي الملف الطلبات والكوكيز المخزَّنة لهذه المواقع وما نُظر فيه غير ذلك. إذا فُتح في Why401 أعطى هذا التقرير مجددًا.
view--ask-secrets = نسخ مع الأسرار؟
view--ask-secrets-why = من يحصل على هذا الأمر يستطيع استخدام حسابك حتى تنتهي بيانات الاعتماد. لا تلصقه حيث يقرؤه غيرك.
view--asks-first = يسأل أولًا، ويمكن التراجع عنه
view--asks-permission = يطلب من المتصفّح إذنًا أولًا
view--attributes = السمات
view--backup-kept = تُحفظ نسخة حتى تُغلق هذه اللوحة، فيمكنك إرجاعها.
view--bytes =
    { $count ->
        [one] بايت واحد، مخفي
        [two] بايتان، مخفيان
        [few] { $count } بايتات، مخفية
        [many] { $count } بايتًا، مخفية
       *[other] { $count } بايت، مخفية
    }
view--cancel = إلغاء
view--certain = مؤكَّد
view--challenges = ما طلبه الخادم
view--changed = ما غيّرته إضافات أخرى
view--changed-after = بعدها
view--changed-answer = في الرد
view--changed-before = قبلها
view--changed-by-whom = يبيّن المتصفّح ما غُيّر لا من غيّره. لا يمكن مقارنة المتون ولا ما يستبدله DevTools نفسه.
view--changed-request = في الطلب
view--choose-request = اختر طلبًا لترى ما حمله.
view--claims = المطالبات
view--clear = مسح
view--cleared =
    { $count ->
        [one] تم مسح طلب واحد.
        [two] تم مسح طلبين.
        [few] تم مسح { $count } طلبات.
        [many] تم مسح { $count } طلبًا.
       *[other] تم مسح { $count } طلب.
    }
view--confirmed = مؤكَّد: سجلّان متفقان
view--considered = ما نُظر فيه أيضًا
view--cookie = الكوكي
view--cookies = الكوكيز
view--cookies-not-looked = غير معروف: تعذّر النظر في الكوكيز المخزَّنة، ولا يظهر شيء منها في الطلب.
view--cookies-unreadable = لا يمكن قراءة كوكيز هذا الموقع، فلا يمكن إزالتها من هنا.
view--cookies-withheld = لا يجوز لـ Why401 قراءة الكوكيز. ما هو مخزَّن غير معروف.
view--copied-curl = نُسخ الأمر دون الأسرار.
view--copied-message = نُسخت الرسالة. لا أسرار فيها.
view--copied-report = نُسخ التقرير. لا أسرار فيه.
view--copied-secrets = نُسخ الأمر بأسراره. عامِله ككلمة مرور.
view--copy-anyway = نسخ مع الأسرار
view--copy-curl = نسخ بصيغة curl…
view--copy-failed = لم يسمح المتصفّح بالنسخ.
view--copy-report = نسخ التقرير
view--counts-login = طلبات بيانات أُرسلت إلى صفحة تسجيل دخول
view--counts-preflight = طلبات أُوقفت قبل إرسالها لأن طلبها التمهيدي رُفض
view--counts-renewal = تسجيلات دخول وتجديدات رموز فشلت
view--counts-status = الردود 401 و 403 و 407 و 419 و 440 و 498 و 511
view--credentials = بيانات الاعتماد المُرسَلة
view--curl-masked = الأسرار محجوبة
view--curl-shown = مع الأسرار…
view--curl-without = دون بيانات اعتماد
view--decode = فك الترميز
view--developer = المطوّر
view--diagnosis = التشخيص
view--dismiss = إغلاق
view--do-clear = إزالة كوكيز…
view--do-copy = نسخ رسالة
view--do-extensions = عرض الإضافات التي قد تتدخّل
view--do-open = فتح { $host }
view--do-sign-in = الذهاب لتسجيل الدخول
view--done = تم
view--drop = أفلت ملفات HAR هنا، أو اخترها
view--drop-hint = لا بأس بعدة ملفات معًا. لا شيء يغادر هذه الصفحة.
view--empty-value = فارغ
view--evidence = كيف عرفنا
view--extension = الإضافة
view--extensions = الإضافات الأخرى
view--extensions-offer = ربما غيّرت إضافة أخرى هذا الطلب أو أزالت كوكي. لعرض التي قد تفعل ذلك يسألك متصفّحك أولًا هل يجوز لـ Why401 أن «يدير» إضافاتك: هو يقرأ القائمة فقط، ولا يعطّل إضافة إلا بطلبك.
view--extensions-refused = دون إذن عرض الإضافات لا يمكن إظهارها. لم يتغيّر شيء.
view--failed = لم ينجح ذلك. يقول المتصفّح: { $why }
view--file = الملف
view--file-clean = لا رفض في هذا الملف
view--file-trouble = لا يمكن قراءته: { $why }.
view--file-unreadable = لم يستطع المتصفّح فتحه.
view--filter = ترشيح الطلبات
view--filter-hint = status:401 host:api cause:token is:open
view--fix-allow-cookies = اسمح بالكوكيز لهذا الموقع
view--fix-ask-for-access = اطلب الوصول
view--fix-change-code = غيّر الشيفرة
view--fix-change-configuration = غيّر الإعدادات
view--fix-look-in-logs = انظر في السجلات
view--fix-check-extensions = افحص إضافاتك
view--fix-check-url = افحص العنوان
view--fix-clear-cached-data = أفرغ الذاكرة المؤقتة لهذا الموقع
view--fix-clear-site-cookies = أزل كوكيز هذا الموقع
view--fix-clear-site-data = أزل بيانات هذا الموقع
view--fix-complete-mfa = أكمل الخطوة الثانية
view--fix-contact-site = راسل الموقع
view--fix-fix-device-clock = اضبط ساعة هذا الجهاز
view--fix-nothing-to-do = لا شيء يلزم
view--fix-re-enter-password = اكتب كلمة المرور مجددًا
view--fix-reload-page = أعد تحميل الصفحة
view--fix-sign-in-again = سجّل الدخول مجددًا
view--fix-sign-in-to-network = سجّل الدخول إلى الشبكة
view--fix-try-private-window = جرّب نافذة خاصة
view--fix-use-other-window = استخدم النافذة التي سجّلت الدخول فيها
view--fix-wait-and-retry = انتظر قليلًا ثم حاول
view--for-document = صفحة
view--for-events = أحداث
view--for-fetch = fetch
view--for-font = خط
view--for-image = صورة
view--for-manifest = بيان
view--for-media = وسائط
view--for-ping = إشارة
view--for-preflight = تمهيدي
view--for-script = نص برمجي
view--for-socket = WebSocket
view--for-style = أنماط
view--for-xhr = XMLHttpRequest
view--from-cache = من الذاكرة المؤقتة
view--from-worker = من عامل خدمة
view--harmless = لا يضيع شيء
view--headers-incomplete = لم يعطِ المتصفّح إلا جزءًا من ترويسات هذا الطلب.
view--hide = إخفاء
view--hide-what = إخفاء { $what }
view--hosts-withheld = ليس لـ Why401 وصول إلى المواقع: لا تُرى الكوكيز المخزَّنة ولا تدخّل الإضافات الأخرى.
view--inferred = يتبع القواعد
view--jar-not-looked = تعذّر النظر في الكوكيز المخزَّنة: لا يُعرض إلا ما يُظهره الطلب.
view--kept = هل احتفظ به المتصفّح؟
view--lane-problems = المشكلات
view--lane-requests = الطلبات
view--leaves-page = يغادر الصفحة المفتوحة
view--life-early = لا يبدأ إلا بعد هذا الطلب بمدة { $time }.
view--life-early-now = لا يبدأ إلا بعد { $time }، حسب ساعة هذا الجهاز.
view--life-endless = لا يذكر نهاية.
view--life-left = كان قد بقي له عند هذا الطلب { $time }.
view--life-left-now = بقي له { $time }، حسب ساعة هذا الجهاز.
view--life-long = صالح مدة { $time }.
view--life-now = الآن
view--life-over = كانت صلاحيته قد انتهت قبل الرد على هذا الطلب بمدة { $time }.
view--life-over-now = انتهت صلاحيته قبل { $time }، حسب ساعة هذا الجهاز.
view--life-request = هذا الطلب، ساعة الجهاز
view--life-server = ساعة الخادم
view--life-valid = صالح
view--likely = مرجَّح
view--list = ما رُئي
view--may = يجوز لها في هذا الموقع
view--may-clear = محو بيانات التصفّح
view--may-cookies = قراءة الكوكيز وإزالتها
view--may-requests = تغيير الطلبات أو إيقافها
view--may-settings = تغيير إعدادات الوكيل أو الخصوصية
view--meaning = ماذا يعني ذلك
view--member = القول عن
view--more-characters =
    { $count ->
        [one] (محرف واحد آخر)
        [two] (محرفان آخران)
        [few] ({ $count } محارف أخرى)
        [many] ({ $count } محرفًا آخر)
       *[other] ({ $count } محرف آخر)
    }
view--name = الاسم
view--nameless = (بلا اسم)
view--no-answer = لا رد
view--no-cookies = لا كوكيز مخزَّنة لـ { $site }، فلا شيء يُزال.
view--no-cookies-here = لم يُرسَل شيء منها، ولا شيء مخزَّن لهذا الموقع.
view--no-credentials = لم يرسل ترويسة Authorization ولا مفتاح API.
view--no-requests = لا طلبات بعد. أعد تحميل الصفحة لتراها من البداية.
view--no-suspects = ليس لأيّ إضافة أخرى حق التدخّل هنا.
view--none-fits = لا طلب يطابق المرشِّح.
view--none-refused = لم يُرفض شيء.
view--notes =
    { $count ->
        [one] شيء واحد تعذّرت قراءته أو النظر فيه
        [two] شيئان تعذّرت قراءتهما أو النظر فيهما
        [few] { $count } أشياء تعذّرت قراءتها أو النظر فيها
        [many] { $count } شيئًا تعذّرت قراءتها أو النظر فيها
       *[other] { $count } شيء تعذّرت قراءتها أو النظر فيها
    }
view--nothing-yet = لم يُرَ طلب بعد.
view--only-named =
    { $count ->
        [one] الذي يبدو مسؤولًا فقط
        [two] اللذان يبدوان مسؤولين فقط
        [few] ما يبدو مسؤولًا فقط وعددها { $count }
        [many] ما يبدو مسؤولًا فقط وعددها { $count }
       *[other] ما يبدو مسؤولًا فقط وعددها { $count }
    }
view--only-refused = المرفوضة فقط
view--owner = مسؤول الموقع
view--page-intro = افتح تسجيلًا لما فعله متصفّحك، واقرأ في جملة واحدة لماذا قال الموقع لا.
view--page-step-1 = في أدوات المطوّر بالمتصفّح افتح علامة التبويب «الشبكة» وأعد فعل ما فشل.
view--page-step-2 = احفظ الكل بصيغة HAR (مع البيانات الحساسة إن سُئلت: تبقى على هذا الجهاز).
view--page-step-3 = أفلت الملف أعلاه. أو الصق رمزًا أو كوكي أو سطر ترويسة واحدًا.
view--page-title = لماذا رفضك الموقع؟
view--partition = داخل { $site } فقط
view--partitioned =
    { $count ->
        [one] واحد منها محفوظ منفصلًا لموقع واحد يضمّن هذا الموقع.
        [two] اثنان منها محفوظان منفصلين لمواقع بعينها تضمّن هذا الموقع.
        [few] { $count } منها محفوظة منفصلة لمواقع بعينها تضمّن هذا الموقع.
        [many] { $count } منها محفوظة منفصلة لمواقع بعينها تضمّن هذا الموقع.
       *[other] { $count } منها محفوظة منفصلة لمواقع بعينها تضمّن هذا الموقع.
    }
view--paste = أو الصق رمزًا أو سطر ترويسة أو سطر كوكي
view--pasted = السطر الملصق
view--pasted-credentials = بيانات الاعتماد
view--pasted-nothing = لم يُتعرَّف على شيء فيه.
view--place-after = { $name } بعد الإضافات الأخرى
view--place-before = { $name } قبل الإضافات الأخرى
view--place-browser = المتصفّح
view--place-change = تغيّر الكوكي
view--place-claim = { $name } في الرمز
view--place-error = خطأ المتصفّح
view--place-extensions = الإضافات الأخرى
view--place-jar = الكوكي المخزَّن { $name }
view--place-request-body = متن الطلب
view--place-request-header = ترويسة الطلب { $name }
view--place-response-body = متن الرد
view--place-response-header = ترويسة الرد { $name }
view--place-status = الحالة
view--place-storage = تخزين الويب، { $name }
view--place-timing = التوقيت
view--place-url = العنوان
view--possible = محتمل
view--put-back = إرجاع
view--reading = تُقرأ { $name }…
view--refused = { $count } مرفوضة
view--refused-requests = الطلبات المرفوضة
view--reload = إعادة تحميل الصفحة
view--reload-why = لا يمكن رؤية ما حدث قبل فتح DevTools. أعد التحميل لتراه من البداية.
view--remove =
    { $count ->
        [one] إزالة كوكي واحد
        [two] إزالة كوكيَين
        [few] إزالة { $count } كوكيز
        [many] إزالة { $count } كوكيًا
       *[other] إزالة { $count } كوكي
    }
view--remove-it = إزالة
view--remove-what = إزالة الكوكي { $what }
view--removed =
    { $count ->
        [one] أُزيل كوكي واحد.
        [two] أُزيل كوكيان.
        [few] أُزيلت { $count } كوكيز.
        [many] أُزيل { $count } كوكيًا.
       *[other] أُزيل { $count } كوكي.
    }
view--removed-some =
    { $removed ->
        [one] أُزيل كوكي واحد؛ واحتفظ المتصفّح بـ { $failed }.
        [two] أُزيل كوكيان؛ واحتفظ المتصفّح بـ { $failed }.
        [few] أُزيلت { $removed } كوكيز؛ واحتفظ المتصفّح بـ { $failed }.
        [many] أُزيل { $removed } كوكيًا؛ واحتفظ المتصفّح بـ { $failed }.
       *[other] أُزيل { $removed } كوكي؛ واحتفظ المتصفّح بـ { $failed }.
    }
view--request = الطلب
view--request-body = متن الطلب
view--request-headers = ترويسات الطلب
view--requests =
    { $count ->
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
view--response-body = متن الرد
view--response-headers = ترويسات الرد
view--restored =
    { $count ->
        [one] أُرجع كوكي واحد.
        [two] أُرجع كوكيان.
        [few] أُرجعت { $count } كوكيز.
        [many] أُرجع { $count } كوكيًا.
       *[other] أُرجع { $count } كوكي.
    }
view--restored-some =
    { $restored ->
        [one] أُرجع كوكي واحد؛ وتعذّر إرجاع { $failed }.
        [two] أُرجع كوكيان؛ وتعذّر إرجاع { $failed }.
        [few] أُرجعت { $restored } كوكيز؛ وتعذّر إرجاع { $failed }.
        [many] أُرجع { $restored } كوكيًا؛ وتعذّر إرجاع { $failed }.
       *[other] أُرجع { $restored } كوكي؛ وتعذّر إرجاع { $failed }.
    }
view--save-failed = لم يسمح المتصفّح بالحفظ.
view--save-full = مع كل الأسرار
view--save-full-why = من يحصل على هذا الملف يستطيع استخدام حساباتك حتى تنتهي بيانات الاعتماد. في اسمه SECRETS.
view--save-redacted = دون أسرار
view--save-redacted-why = تُستبدل قيم الكوكيز والرموز وكلمات المرور بنصوص على هيئتها. ويجد Why401 في الملف الأسباب نفسها.
view--save-with-secrets = حفظ مع الأسرار
view--save-without = حفظ دون الأسرار
view--saved = حُفظ في تنزيلاتك.
view--sanitised = أُزيلت الكوكيز وبيانات الاعتماد من هذا التسجيل. لا يمكن الحكم على ما يعتمد عليها.
view--scope = إلى أين يذهب
view--seen =
    { $count ->
        [one] رُئي طلب واحد.
        [two] رُئي طلبان.
        [few] رُئيت { $count } طلبات.
        [many] رُئي { $count } طلبًا.
       *[other] رُئي { $count } طلب.
    }
view--sent = أُرسل
view--sent-count = أُرسل { $count }
view--session-like = جلسة
view--set-cookies = كوكيز ضبطها الرد
view--show = عرض
view--show-how = عرض الطريقة
view--show-what = عرض { $what }
view--since = منذ
view--state-benign = لا مشكلة
view--state-open = مرفوض
view--state-recovered = زال
view--stays-here = يبقى كل شيء في هذه اللوحة. لا يرسل Why401 شيئًا.
view--stays-here-page = يبقى كل شيء في هذه الصفحة. لا تستطيع إرسال شيء.
view--suspects-how = أوقفها واحدة تلو الأخرى، وأعد التحميل، وانظر هل يزول الرفض.
view--suspects-why = لها حق التدخّل. هذا لا يعني أنها تدخّلت.
view--token-header = ترويسة الرمز
view--undo = تراجع
view--undo-what =
    { $count ->
        [one] أُزيل كوكي واحد لـ { $site }.
        [two] أُزيل كوكيان لـ { $site }.
        [few] أُزيلت { $count } كوكيز لـ { $site }.
        [many] أُزيل { $count } كوكيًا لـ { $site }.
       *[other] أُزيل { $count } كوكي لـ { $site }.
    }
view--unknown = لا يمكن معرفته
view--until = حتى { $time }
view--until-closed = حتى يُغلق المتصفّح
view--value = القيمة
view--verdict-back = أفاد «{ $fix }» لمدة { $time }، ثم عادت المشكلة نفسها.
view--verdict-fixed = نجح: بعد «{ $fix }» مرّ الطلب نفسه.
view--verdict-not-seen = لم يأتِ منذ ذلك طلب مثله إلى { $host }. أعد فعل ما فشل، أو أعد التحميل.
view--verdict-other = غيّر «{ $fix }» شيئًا: يُرفض الآن لسبب آخر.
view--verdict-still = لم يفد «{ $fix }»: يُرفض الطلب نفسه كما من قبل.
view--verdict-still-same = يُرفض الطلب نفسه كما من قبل، وكان يحمل بيانات الاعتماد نفسها: سجّل الدخول أولًا إن لم تفعل.
view--waiting = تم. يُنتظر الطلب التالي المماثل إلى { $host }.
view--waiting-cleared = تم. أعد التحميل الآن وسجّل الدخول مجددًا. يُنتظر الطلب التالي المماثل إلى { $host }.
view--waiting-sign-in = سجّل الدخول في الصفحة التي فُتحت، أو حيث يطلب الموقع ذلك. يُنتظر الطلب التالي المماثل إلى { $host }.
view--was-deleted = حُذف
view--was-kept = حُفظ
view--was-refused = لم يُحفظ
view--watching = يُراقَب { $host } بحثًا عن رفض
view--watching-page = تُراقَب هذه الصفحة بحثًا عن رفض
view--what-counts = ما الذي يُعدّ رفضًا
view--what-to-do = ماذا يمكنك أن تفعل
view--which-cookies = أيّ الكوكيز
view--why = لماذا؟
view--with-request = مع هذا الطلب
view--withheld = لم يُرسَل
view--withheld-count = لم يُرسَل { $count }
view--working = تُزال الكوكيز…
view--you = أنت
view--documentation = شرح كل الأسباب والنصائح والحلول
view--language = اللغة
view--language-browser = كالمتصفّح
view--language-missing = تعذّر تحميل النصوص باللغة { $language }. تبقى اللغة كما هي.
view--more-about = المزيد عن هذا
view--copy-what = نسخ { $what }
view--deed-by = الفاعل
view--deed-set = خُزّن
view--deed-replaced = قيمة جديدة
view--deed-removed = أُزيل
view--deed-ran-out = انتهت صلاحيته
view--deed-pushed-out = أُزيح: خزّن الموقع عددًا أكبر من اللازم
view--deed-show-change = عرض التغيير في مخزن الكوكيز
view--deeds = السجل
view--deeds-earlier =
    { $count ->
        [one] تغيير سابق واحد غير معروض.
        [two] تغييران سابقان غير معروضين.
        [few] { $count } تغييرات سابقة غير معروضة.
        [many] { $count } تغييرًا سابقًا غير معروض.
       *[other] { $count } تغيير سابق غير معروض.
    }
view--deed-what = ماذا
view--deed-when = متى
view--doer-answer = الرد على
view--doer-clearing = Clear-Site-Data في الرد على
view--doer-browser = المتصفح
view--doer-anyone = نص برمجي، أو رد لم يُسجَّل، أو إضافة أخرى، أو شخص
view--doer-anyone-but-scripts = رد لم يُسجَّل، أو إضافة أخرى، أو شخص
view--doer-script-or-unseen = نص برمجي في الصفحة، أو رد لم يُسجَّل
view--doer-unseen = رد لم يُسجَّل، كرد في علامة تبويب أخرى
view--doer-other = إضافة أخرى، أو شخص، أو هذه اللوحة
view--no-body = لا يُحفظ محتوى هذا الرد: كان فارغًا، أو أكبر من 256 كيلوبايت، أو من نوع لا يدل على شيء عن تسجيل الدخول.
