### Why a server refused: the sentences of causes, and what their evidence says.

cause-challenge-handshake = هذا الرفض ليس إلا بداية تسجيل الدخول بطريقة { $scheme }؛ أجاب المتصفّح عنه وسُمح له بالدخول.
cause-recovered-by-refresh = انتهت صلاحية تسجيل الدخول وجدّده الموقع من تلقاء نفسه؛ لم يضِع شيء.
cause-anonymous-probe = سأل الموقع هل سجّل أحد الدخول ({ $path })، ولم يكن أحد. الصفحة تعمل دون ذلك.
cause-not-signed-in = لم تسجّل الدخول إلى { $host }: ليس لدى المتصفّح أيّ تسجيل دخول له.
cause-auth-header-not-attached = أرسل الموقع طلبه للمسار { $path } دون تسجيل الدخول الذي تحمله طلباته الأخرى.
cause-credentials-not-received = أرسل المتصفّح تسجيل دخولك، لكنه لم يصل إلى التطبيق خلف { $host }.
cause-auth-header-malformed = أرسل الموقع ترويسة تسجيل دخول لا يستطيع أيّ خادم استخدامها: { $fault }.
cause-auth-scheme-mismatch = يسجّل الموقع الدخول بطريقة { $sent }، لكن الخادم يطلب { $asked }.
cause-basic-malformed = جُمع اسم المستخدم وكلمة المرور بطريقة خاطئة: { $fault }.
cause-password-rejected = لم يقبل { $host } اسم المستخدم وكلمة المرور هذين.
cause-token-expired = كانت صلاحية تسجيل دخولك قد انتهت قبل هذا الطلب بمدة { $ago }.
cause-token-not-yet-valid = لا يصبح رمز الدخول صالحًا إلا بعد هذا الطلب بمدة { $ahead }، حسب ساعة الخادم.
cause-device-clock-wrong = ساعة هذا الجهاز { $direction } بمقدار { $off }، وهذا يمنع تسجيل الدخول.
clock-behind = متأخرة
clock-ahead = متقدّمة
cause-token-wrong-audience = رمز الدخول مخصّص لخدمة أخرى ({ $sent })، لا للمضيف { $host }.
cause-insufficient-scope = سجّلت الدخول، لكن هذا الإجراء يحتاج إذنًا لم يحصل عليه التطبيق: { $scope }.
cause-insufficient-scope-unnamed = سجّلت الدخول، لكن هذا الإجراء يحتاج إذنًا لم يحصل عليه التطبيق.
cause-token-malformed = رمز الدخول الذي أُرسل تالف: { $fault }.
cause-token-rejected = لم يعد { $host } يقبل رمز الدخول هذا، مع أنه غير تالف ولم تنتهِ صلاحيته.
cause-token-rejected-ended = قد يكون لدى { $host } سبب آخر لرفض رمز الدخول هذا غير انتهاء صلاحيته.
cause-token-rejected-silently = يرفض { $host } رمز الدخول هذا ولا يقول لماذا؛ وهو غير تالف، ولا شيء يدل على أن صلاحيته انتهت.
cause-refresh-token-rejected = انتهى تسجيل دخولك: حاول الموقع تجديده، ورفض { $host }.
cause-session-cookie-expired = انتهت صلاحية الكوكي «{ $cookie }» الذي كان يبقيك مسجّل الدخول.
cause-session-ended-by-server = أنهى الموقع جلستك: طلب من المتصفّح حذف الكوكي «{ $cookie }».
cause-session-ended-by-signing-out = انتهت جلستك (الكوكي «{ $cookie }») بتسجيل خروج.
cause-session-cookie-not-stored = اضطرّ المتصفّح إلى رفض كوكي الجلسة «{ $cookie }» الخاص بالموقع: { $rule }.
cause-cookie-domain-mismatch = سجّلت الدخول على { $domain }، لكن الكوكي «{ $cookie }» منه ليس مخصّصًا للمضيف { $host }.
cause-cookie-path-mismatch = كوكي الجلسة «{ $cookie }» للمسار { $path } فقط، فلا يُرسَل إلى { $asked }.
cause-cookie-secure-on-http = كوكي الجلسة «{ $cookie }» لا ينتقل إلا عبر https، وهذا العنوان http.
cause-cookie-samesite-blocked = جاء هذا الطلب من موقع آخر، فلم يرسل المتصفّح كوكي الجلسة «{ $cookie }».
cause-session-timed-out = نسي الخادم جلستك: كان الكوكي «{ $cookie }» يعمل قبل { $after } وهو مرفوض الآن.
cause-login-redirect-loop = الصفحة وصفحة تسجيل الدخول على { $host } ترسلانك ذهابًا وإيابًا باستمرار.
cause-preflight-unauthorized = يطلب الخادم تسجيل دخول حيث لا يجوز للمتصفّح إرساله: في الفحص السابق لطلب { $method }.
cause-preflight-unauthorized-redirected = يحوّل الخادم المتصفّح إلى مكان آخر في الفحص السابق لطلب { $method }، حيث لا يجوز للمتصفّح أن يتبعه.
cause-permission-denied = سجّلت الدخول، لكن هذا الحساب لا يحق له استخدام { $path }.
cause-session-rejected-unknown = رفض الخادم بالحالة { $status }، ولا شيء مما يراه المتصفّح يبيّن السبب.
says-status = كانت حالة الرد { $status }.
says-challenged = طلب الخادم { $scheme }.
says-answered = أعاد المتصفّح الطلب بطريقة { $scheme }.
says-renewed = رُدّ على التجديد بالحالة { $status }.
says-retried = رُدّ على الطلب نفسه بتسجيل الدخول الجديد بالحالة { $status }.
says-expired = انتهت صلاحية الرمز عند { $exp }.
says-server-time = كانت ساعة الخادم { $date }.
says-device-time = كانت ساعة الجهاز { $date }.
says-server-clock-off = تختلف ساعة هذا الخادم عن ساعة الجهاز بمقدار { $ahead }، فقد تكون أيّ منهما خاطئة.
says-accepted-before = قُبل الرمز نفسه من قبل، للمسار { $path }.
says-begins = المطالبة «{ $name }» في الرمز هي { $begins }.
says-hosts-agree =
    { $hosts ->
        [one] مضيف واحد يؤيّد هذا الوقت.
        [two] مضيفان يؤيّدان هذا الوقت.
        [few] { $hosts } مضيفين يؤيّدون هذا الوقت.
        [many] { $hosts } مضيفًا يؤيّدون هذا الوقت.
       *[other] { $hosts } مضيف يؤيّدون هذا الوقت.
    }
says-claim-between = المطالبة «{ $name }» في الرمز ({ $time }) تقع بين ساعة الجهاز وساعة الخادم.
says-nothing-sent = لم يحمل الطلب شيئًا يدل على من يطلب.
says-asks-who = يسأل الطلب من سجّل الدخول.
says-goes-on = استمر الرد على طلبات أخرى.
says-no-authorization = ليس في الطلب ترويسة Authorization.
says-no-cookie = ليس في الطلب ترويسة Cookie.
says-only-other-cookies = الكوكيز المُرسَلة لا تحمل تسجيل دخول: { $names }.
says-none-stored = ليس في مخزن المتصفّح كوكي جلسة لهذا المضيف.
says-signed-in-earlier = حملت طلبات سابقة إلى هذا الموقع تسجيل دخول.
says-sibling-signed = حمل طلب آخر إلى الخادم نفسه، طلب { $path }، بيانات اعتماد { $scheme }.
says-sent = حمل الطلب بيانات اعتماد { $scheme }.
says-code = يقول الرد «{ $code }».
says-same-accepted = قُبل تسجيل الدخول نفسه للمسار { $path }.
says-scheme-accepted = قُبل المخطط نفسه للمسار { $path }.
says-header = الترويسة: { $fault }.
says-token = الرمز: { $fault }.
says-login-posted = أُرسل تسجيل دخول إلى { $path }.
says-form-again = الرد هو نموذج تسجيل الدخول مجددًا، دون جلسة جديدة.
says-user-sent = أُرسل اسم مستخدم وكلمة مرور بطريقة { $scheme }.
says-audience = جمهور الرمز هو { $audience }.
says-other-audience = قُبل رمز من المُصدِر نفسه للجمهور { $audience }.
says-scope-asked = يطلب الخادم النطاق { $scope }.
says-scope-held = نطاقات الرمز: { $scope }.
says-in-date = الرمز صالح حتى { $exp }.
says-renewal-tried = جرت محاولة تجديد عند { $path }.
says-cookie-absent = ذهب الطلب دون الكوكي «{ $cookie }».
says-cookie-end = انتهت صلاحية الكوكي «{ $cookie }» عند { $at }.
says-cookie-sent-before = أُرسل الكوكي «{ $cookie }» وقُبل من قبل.
says-cookie-deleted = يحذف هذا الرد الكوكي «{ $cookie }».
says-cookie-deleted-unseen = حُذف الكوكي «{ $cookie }» بطريقة الخوادم، برد لم يُسجَّل.
says-cookie-refused = يضبط الرد الكوكي «{ $cookie }»، وعلى المتصفّح أن يرفضه: { $rule }.
says-cookie-domain = «{ $cookie }» مخزَّن للنطاق { $domain }، والطلب ذهب إلى { $host }.
says-cookie-path = «{ $cookie }» مخزَّن للمسار { $path }، والطلب طلب { $asked }.
says-cookie-secure = «{ $cookie }» مخزَّن بصفة Secure، والطلب ذهب عبر http.
says-cookie-samesite = «{ $cookie }» مخزَّن، وسمته SameSite تُبعده عن الطلبات التي يسبّبها موقع آخر.
says-cookie-accepted = قُبل «{ $cookie }» للمسار { $path }.
says-same-cookie = أُرسل «{ $cookie }» مرة أخرى دون تغيير.
says-cookie-sent = أُرسل كوكي الجلسة «{ $cookie }».
says-preflight = سأل المتصفّح هل يجوز له إرسال { $method }.
says-killed = الطلب نفسه لم يُرسَل قط.
says-sent-to-login = أرسلت الصفحة المتصفّح إلى تسجيل الدخول.
says-rounds =
    { $rounds ->
        [one] حدث ذلك مرة خلال ثوانٍ.
        [two] حدث ذلك مرتين خلال ثوانٍ.
        [few] حدث ذلك { $rounds } مرات خلال ثوانٍ.
        [many] حدث ذلك { $rounds } مرة خلال ثوانٍ.
       *[other] حدث ذلك { $rounds } مرة خلال ثوانٍ.
    }
says-too-many-redirects = استسلم المتصفّح بعد عمليات إعادة توجيه كثيرة.
says-cookie-in-loop = أُرسل الكوكي «{ $cookie }» ولم يفد.
missing-jar = تعذّر النظر في مخزن كوكيز المتصفّح.
fault-placeholder = فيها نص بديل مثل «undefined» بدل الرمز
fault-doubled-scheme = المخطط مذكور فيها مرتين
fault-quoted-token = الرمز بين علامتي اقتباس
fault-scheme-missing = المخطط قبل الرمز ناقص
fault-stray-whitespace = توجد فراغات في الرمز أو حوله
fault-empty-credentials = لا يوجد رمز بعد المخطط
fault-comma-joined = جُمع تسجيلا دخول في ترويسة واحدة
fault-scheme-colon = توجد نقطتان بعد المخطط
fault-equals-scheme = توجد علامة يساوي بعد المخطط
fault-control-character = فيه محرف تحكّم
fault-basic-base64 = القيمة ليست base64
fault-basic-no-colon = لا توجد نقطتان بين اسم المستخدم وكلمة المرور
fault-basic-empty = لا شيء بعد كلمة «Basic»
fault-jwt-parts = أجزاء منه ناقصة
fault-jwt-header = تتعذّر قراءة ترويسته
fault-jwt-payload = تتعذّر قراءة مطالباته
fault-jwt-signature-empty = توقيعه ناقص
fault-jwt-signature = توقيعه تالف
fault-jwt-algorithm = ترويسته لا تذكر أي خوارزمية
fault-jwt-part = تتعذّر قراءة أحد أجزائه
rule-empty = ليس له اسم ولا قيمة
rule-control-character = فيه محرف تحكّم
rule-too-large = حجمه أكبر من 4096 بايت
rule-domain-mismatch = قيمة Domain فيه لموقع أو مضيف آخر
rule-public-suffix = قيمة Domain فيه تخص مالكين كثيرين (لاحقة عامة)
rule-secure-on-insecure = عليه علامة Secure لكنه جاء عبر http
rule-overwrite-secure = لا يمكن عبر http استبدال كوكي Secure أقدم بهذا الاسم
rule-samesite-none-insecure = فيه SameSite=None دون Secure
rule-samesite-cross-site = هو Lax أو Strict وجاء مع رد لصفحة موقع آخر
rule-secure-prefix = اسمه يبدأ بـ __Secure- لكنه ليس Secure
rule-host-prefix = اسمه يبدأ بـ __Host- لكنه ليس Secure، أو له Domain، أو Path غير /
rule-http-prefix = بادئة اسمه تتطلب سمات ليست فيه
rule-partitioned-insecure = هو Partitioned دون Secure
rule-httponly-from-script = حاول نص برمجي ضبط كوكي HttpOnly
rule-credentials-omitted = أجرت الصفحة الطلب دون بيانات اعتماد، فتُتجاهل كوكيز الرد
rule-third-party-blocked = كوكيز الجهات الخارجية محجوبة في هذا المتصفّح
note-bytes-replaced = بعض البايتات ليست UTF-8 واستُبدلت.
note-sanitised = التسجيل خالٍ تمامًا من الكوكيز و Authorization؛ تزيلها أدوات كثيرة عند التصدير. لا يمكن معرفة هل أُرسل شيء منها.
note-no-requests = لا يحتوي التسجيل على أيّ طلبات: أعد تحميل الصفحة أثناء التسجيل، ثم صدّره.
note-entry-unreadable = ليس في هذا المدخل طلب له URL، فتُجووز.
note-entry-without-time = ليس لهذا المدخل وقت بدء مقروء.
note-more-entries =
    { $count ->
        [one] مدخل واحد آخر فيه مثل هذه المشكلات.
        [two] مدخلان آخران فيهما مثل هذه المشكلات.
        [few] { $count } مدخلات أخرى فيها مثل هذه المشكلات.
        [many] { $count } مدخلًا آخر فيها مثل هذه المشكلات.
       *[other] { $count } مدخل آخر فيها مثل هذه المشكلات.
    }
says-box-untold = ربما طلب المتصفح اسمًا وكلمة مرور في نافذة خاصة به؛ وما كُتب فيها لا يظهر.
