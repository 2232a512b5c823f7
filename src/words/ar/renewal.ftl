### Renewals, ways back from a login provider, and redirects that end nowhere, in words.

cause-client-rejected = لا يقبل { $host } هذا التطبيق نفسه؛ كلمة مرورك ليست السبب.
says-unknown-client = تقول صفحته إنه لا يعرف التطبيق.
cause-renewal-blocked-by-expired-token = يرسل الموقع رمزه القديم المنتهي حين يطلب جديدًا عند { $path }، ويُرفض بسببه.
says-dead-token-along = حمل النداء رمزًا انتهت صلاحيته.
cause-refresh-token-reused = جدّد الموقع تسجيل دخولك مرتين بالرمز نفسه، ورفض { $host } المحاولة الثانية.
says-same-refresh-token = أُرسل رمز التجديد نفسه من قبل.
says-newer-stored = في «{ $key }» رمز تجديد غير الذي أُرسل.
cause-refresh-response-lost = جدّد { $host } تسجيل دخولك، لكن الرد لم يصل إلى الصفحة، والرمز القديم لم يعد معتمدًا.
says-renewal-cancelled = تُرك هذا التجديد قبل أن يأتي رد.
says-renewal-unkept = رُدّ على هذا التجديد دون الرمز الجديد الذي تجلبه التجديدات الأخرى.
cause-silent-renew-blocked = حجب المتصفّح كوكيز { $host } عن الإطار المخفي الذي يجدّد تسجيل دخولك.
says-cookie-third-party = «{ $cookie }» مخزَّن، والمتصفّح يُبعده عن الإطارات في صفحة موقع آخر.
says-storage-denied = يقول المتصفّح إن الإطار لم يحصل على كوكيزه.
says-provider-session = كان أحدهم قد سجّل الدخول لدى الموفّر من قبل.
cause-idp-session-ended = انتهت جلستك لدى موفّر الهوية { $host }، فلا يستطيع تجديد تسجيل دخولك.
says-silent-worked = نجح التجديد نفسه من قبل في هذا المتصفّح.
cause-renewal-network-failure = تعطّل { $host } لحظة، فأخرجك الموقع بسبب ذلك مع أن تسجيل دخولك كان ما زال صالحًا.
says-then-signed-out = بعده مباشرة ذهبت الصفحة إلى { $path }.
says-failed-renewal-deletes = يحذف الرد الفاشل كوكيز تسجيل الدخول.
cause-refresh-not-attempted = كانت صلاحية تسجيل دخولك قد انتهت قبل هذا الطلب بمدة { $ago }. كان بوسع الموقع تجديدها، ولم يفعل.
says-refresh-token-given = كان قد سُلّم رمز تجديد.
says-refresh-token-stored = في تخزين الصفحة رمز تجديد («{ $key }»).
says-renewed-before = نجح تجديد من قبل.
says-refresh-cookie = يوجد كوكي مخزَّن للتجديد («{ $cookie }»).
says-no-renewal = لم تجرِ محاولة تجديد قبله ولا بعده.
cause-refresh-loop = يجدّد الموقع تسجيل دخولك مرارًا ({ $rounds ->
        [one] مرة
        [two] مرتين
        [few] { $rounds } مرات
        [many] { $rounds } مرة
       *[other] { $rounds } مرة
    })، ولا يتحسّن الأمر.
says-new-token-refused = رُفض الرمز الجديد بالحالة { $status }.
cause-signin-callback-failed = فشل تسجيل الدخول عبر موفّر هوية في طريق عودته إلى { $host }.
says-flow-cookie-set = ضُبط الكوكي «{ $cookie }» حين بدأ تسجيل الدخول.
says-never-exchanged = كان على الصفحة تبديل الرمز المؤقت برمز، ولم تفعل.
says-code-again = قُدّم جواب الموفّر نفسه من قبل.
cause-identity-provider-down = { $host }، الذي يسجّل دخول الناس، معطّل أو لا يمكن الوصول إليه؛ تسجيل دخولك نفسه سليم.
says-provider-asked = سُئل الموفّر عند { $path }.
says-nobody-answered = لم يردّ حينها أيّ خادم آخر أيضًا: ربما كان الجهاز غير متصل.
cause-login-page-instead-of-data = طلبت الصفحة بيانات ({ $path }) فتلقّت صفحة تسجيل الدخول بدلًا منها.
says-data-asked = طلبها نص برمجي في الصفحة.
says-login-page = الرد صفحة فيها حقل كلمة مرور.
cause-scheme-redirect-loop = يدور { $host } بالمتصفّح في حلقة؛ تسجيل الدخول أو إزالة الكوكيز لا يفيد.
says-same-address = تقود إعادة التوجيه إلى العنوان نفسه، أو إلى طريقة أخرى لكتابته.
says-in-a-circle = تدور عمليات إعادة التوجيه في حلقة لا تسجيل دخول فيها.
next-sign-out = تنتهي صلاحية هذا الدخول بعد { $left }، ولا شيء يجدّدها.
next-sign-out-at-hand = تنتهي صلاحية هذا الدخول بعد { $left }؛ ولدى الموقع ما يمكن أن يجدّدها.
next-sign-out-renewed = تنتهي صلاحية هذا الرمز بعد { $left }؛ وقد جدّد الموقع رموزًا مثله من قبل.
settle-wait = أبقِ اللوحة مفتوحة دقيقة: فقد يأتي تجديد.
settle-provider = انظر إلى صفحة حالة الموفّر، أو افتح صفحة دخوله في علامة تبويب أخرى.
admin--client-rejected = قارن معرّف العميل والسر (وتاريخ انتهائه) وأنواع المنح المسموحة بإعدادات الموفّر؛ السر الذي فيه + أو / يجب ترميزه ترميز النماذج قبل base64.
developer--client-rejected = لا تكرّره ولا تُخرج الناس بصمت: أظهر أن التطبيق سيّئ الإعداد. لا تحفظ الصفحة سرًا: استخدم عميلًا عامًا مع PKCE.
admin--renewal-blocked-by-expired-token = أبقِ مسارات الدخول والتجديد خارج الفحص الذي يرفض الرموز المنتهية.
developer--renewal-blocked-by-expired-token = نادِ الدخول والتجديد بعميل دون المعترِض الذي يضيف Authorization، وتخلّص من الرمز عند «exp».
admin--refresh-token-reused = اسمح بمهلة إعادة استخدام من 10 إلى 30 ثانية لرموز التجديد المبدَّلة، وردّ على الخاسر بالخلف بدل حذف الكوكيز.
developer--refresh-token-reused = تجديد واحد في كل مرة (navigator.locks أو وعد مشترك) لكل علامات التبويب والإطارات؛ واقرأ الرمز من المخزن عند التجديد لا من الذاكرة.
admin--refresh-response-lost = دع رمز التجديد السابق معتمدًا حتى يُستخدم خلفه أول مرة، ودع الوكلاء يمرّرون Set-Cookie.
developer--refresh-response-lost = لا تُلغِ التجديدات (keepalive: true)، وأعطها مهلة طويلة، وخزّن الرمز الجديد قبل أيّ شيء.
admin--silent-renew-blocked = ضع الموفّر والتطبيق تحت نطاق واحد قابل للتسجيل، أو أعطِ كوكي جلسة الموفّر SameSite=None; Secure.
developer--silent-renew-blocked = جدّد برمز تجديد مع التبديل، أو عبر خادم التطبيق نفسه؛ واطلب الجمهور والنطاق نفسيهما كما عند الدخول.
admin--idp-session-ended = اجعل جلسة الموفّر تمتد مع الاستخدام أو تعيش أطول من رموز التطبيق، واحفظها في مخزن يبقى بعد إعادة التشغيل.
developer--idp-session-ended = عند login_required اذهب إلى صفحة الدخول مرة واحدة، ولا تبدأ المؤقّت من جديد بالرمز نفسه.
admin--renewal-network-failure = ردّ على الانقطاع بـ 503 مع Retry-After، ولا تردّ أبدًا بـ Set-Cookie يحذف تسجيل الدخول.
developer--renewal-network-failure = احتفظ بالرموز حين لا يأتي حكم على التجديد؛ أعد المحاولة بفترات متزايدة، ومرة أخرى حين يتصل الجهاز.
developer--refresh-not-attempted = جدّد قبل النهاية بدقيقة، وافحص النهاية حين تظهر الصفحة مجددًا، وجدّد مرة عند 401 (رده يحتاج ترويسات CORS أيضًا).
admin--refresh-loop = قارن مُصدِر الخادم المجدِّد وجمهوره ومفاتيحه وساعته بما لدى الواجهة.
developer--refresh-loop = جدّد مرة واحدة على الأكثر لكل طلب مرفوض، وتوقّف بعد الرفض الثاني، وأبقِ هامش التجديد المبكر دون عمر الرمز.
admin--signin-callback-failed = قارن عنوان إعادة التوجيه بالمسجّلة حرفًا بحرف؛ وشارك مخزن state بين العقد، وأبقِ كوكيه 15 دقيقة أو أكثر (SameSite=None حيث يأتي الجواب بـ POST).
developer--signin-callback-failed = عالج العودة مرة واحدة (دون عرض ثانٍ)، واحتفظ بـ state و nonce و verifier لكل محاولة، واعرض البدء من جديد بدل صفحة خطأ.
admin--identity-provider-down = تحقّق من صحة الموفّر و DNS والشهادات وجدار الحماية إليه؛ وأبقِ مجموعة مفاتيحه محفوظة أثناء الانقطاع.
developer--identity-provider-down = ردّ بـ 503 لا 401 حين تتعذّر المفاتيح؛ واحتفظ بالرموز السارية، واذكر أن تسجيل الدخول معطّل.
admin--login-page-instead-of-data = اجعل البوابة تردّ بـ 401 على طلبات البيانات (Accept: application/json و X-Requested-With و Sec-Fetch-Mode: cors) ولا تعيد توجيه إلا الصفحات.
developer--login-page-instead-of-data = عامِل الرد المعاد توجيهه أو نوع الوسائط غير المتوقّع كتسجيل خروج، واذهب إلى صفحة الدخول.
admin--scheme-redirect-loop = مرّر X-Forwarded-Proto إلى التطبيق واجعله يثق به، واستخدم TLS كاملًا بين الوكيل والأصل، وأضف الشرطة المائلة أو احذفها في مكان واحد فقط.
developer--scheme-redirect-loop = ابنِ إعادة التوجيه من المخطط والمضيف المُمرَّرين، ولا ترسلها بـ 301 قبل أن تصحّ: فالمتصفّحات تحفظها.
