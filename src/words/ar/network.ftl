### What refused requests, proxies, extensions, caches and servers' decisions come to, in words.

cause-auth-dropped-on-redirect = أرسل { $from } الطلب إلى { $to }، وفي الطريق أسقط المتصفّح تسجيل الدخول.
says-sent-on = أرسل الرد المتصفّح إلى { $to }.
cause-extension-removed-credentials = أزالت إضافة أخرى الترويسة { $name } من الطلب إلى { $host }، فوصل دون تسجيل دخولك.
cause-extension-changed-credentials = غيّرت إضافة أخرى الترويسة { $name } في الطلب إلى { $host }، فرفضه الخادم.
says-there-before = كانت الصفحة قد ضبطت الترويسة { $name }.
says-gone-when-sent = خرج الطلب دون الترويسة { $name }.
says-changed-when-sent = خرج الطلب بقيمة أخرى في ترويسة { $name }.
cause-extension-removed-set-cookie = أزالت إضافة أخرى الكوكي { $cookie } من رد { $host }، فلم يُخزَّن تسجيل دخولك قط.
says-set-by-server = يضبط رد الخادم الكوكي { $cookie }.
says-gone-when-passed-on = سُلّم الرد إلى المتصفّح دون { $cookie }.
says-extension-took-out = أزالت إضافة أخرى { $name } من هذا الرد.
says-extension-added = أضافت إضافة أخرى { $name } إلى هذا الرد.
says-extension-changed = غيّرت إضافة أخرى { $name } في هذا الرد.
says-extension-could = يجوز للإضافة «{ $extension }» تغيير الطلبات أو إيقافها هنا.
cause-request-blocked-by-extension = أوقف مانعٌ طلب { $path } الذي يعتمد عليه تسجيل الدخول.
says-error = يُبلغ المتصفّح عن { $error }.
says-after-blocked = جاء هذا الرفض بعد الطلب الذي أُوقف.
cause-proxy-auth-required = تريد الشبكة أن تسجّل الدخول إليها قبل أن تدعك تصل إلى أيّ موقع.
cause-integrated-auth-unavailable = لا يقبل { $host } إلا تسجيل دخول Windows، والمتصفّح لا يعطيه لهذا العنوان.
says-no-answer-to-challenge = لم يُجب عن ذلك أيّ طلب إلى هذا المضيف.
cause-client-certificate-missing = يريد { $host } شهادة من المتصفّح، ولم يتلقَّ شهادة يقبلها.
says-names-certificate = تقول الصفحة إن الشهادة ناقصة.
cause-stale-cache = احتفظ المتصفّح برد قديم للمسار { $path }، من قبل أن تسجّل الدخول.
says-not-from-server = جاء هذا الرد من ذاكرة المتصفّح المؤقتة أو من عامل خدمة.
says-signed-in-at = كان تسجيل الدخول صالحًا للمسار { $path }.
says-server-says = يردّ الخادم نفسه على العنوان ذاته بالحالة { $status }.
cause-cors-blocks-credentials = ردّ { $host }، لكن ترويسات CORS لا تسمح للصفحة بالطلب مع تسجيل دخول، فحجب المتصفّح الرد.
says-no-allow-origin = لا يسمح الرد بأيّ أصل آخر.
says-allows-origin = يسمح الرد بالأصل { $origin }.
says-no-allow-credentials = لا يسمح الرد ببيانات الاعتماد.
says-no-allow-authorization = لا يسمح الرد على الطلب التمهيدي بترويسة Authorization.
says-with-credentials = حمل الطلب بيانات اعتماد.
cause-account-disabled = الحساب على { $host } مقفل أو معطّل أو لم يُؤكَّد بعد.
says-account = يذكر الرد حالة الحساب.
says-locked = الحالة تعني «مقفل».
cause-rate-limited = محاولات كثيرة: يرفض { $host } المزيد منها لبعض الوقت.
says-limit = تقول الترويسة { $name } في الرد إن الحد استُنفد.
says-too-many = يذكر الرد طلبات كثيرة.
cause-client-banned = أغلق { $host } الباب أمام هذا العنوان أو المتصفّح بعد عدة محاولات دخول فاشلة.
says-row-of-tries =
    { $count ->
        [one] رُفضت محاولة دخول واحدة.
        [two] رُفضت محاولتا دخول متتاليتان.
        [few] رُفضت { $count } محاولات دخول متتالية.
        [many] رُفضت { $count } محاولة دخول متتالية.
       *[other] رُفضت { $count } محاولة دخول متتالية.
    }
says-all-refused =
    { $count ->
        [one] منذ ذلك رُفض العنوان الوحيد الذي طُلب من المضيف.
        [two] منذ ذلك رُفض عنوانا المضيف كلاهما.
        [few] منذ ذلك رُفضت عناوين المضيف المختلفة كلها وعددها { $count }.
        [many] منذ ذلك رُفضت عناوين المضيف المختلفة كلها وعددها { $count }.
       *[other] منذ ذلك رُفضت عناوين المضيف المختلفة كلها وعددها { $count }.
    }
says-no-connection =
    { $count ->
        [one] لم يحصل طلب واحد منذ ذلك الحين على اتصال.
        [two] لم يحصل طلبان منذ ذلك الحين على اتصال.
        [few] لم تحصل { $count } طلبات منذ ذلك الحين على اتصال.
        [many] لم يحصل { $count } طلبًا منذ ذلك الحين على اتصال.
       *[other] لم يحصل { $count } طلب منذ ذلك الحين على اتصال.
    }
cause-upstream-refused = سجّلت الدخول؛ لكن خدمة يسألها الموقع خلف { $path } رفضت الموقع.
says-others-docs = يحيل الرد إلى وثائق { $host }، فهو من تلك الخدمة.
cause-bot-challenge = ظنّ مرشِّح أمام { $host } أن المتصفّح روبوت وردّ بدل الموقع.
says-filter = يحمل الرد ترويسة المرشِّح نفسه { $name }.
says-filter-page = الرد صفحة مرشِّح معروف.
settle-overrides = انظر هل يحجب DevTools طلبات أو يستبدل ترويسات، وأعد التحميل دون ذلك.
settle-extensions = دع Why401 يرى قائمة الإضافات، أو أعد التحميل بعد إيقافها كلها.
settle-network = جرّب الصفحة نفسها عبر شبكة أخرى.
settle-log = سطر سجل الخادم لهذا الطلب يذكر السبب.
settle-without-cache = أعد التحميل مع تفعيل «تعطيل ذاكرة التخزين المؤقت» في لوحة الشبكة.
settle-console = تسمّي وحدة التحكم ترويسة CORS الناقصة.
settle-other-network = افتح الموقع عبر شبكة أخرى.
settle-cookies = دع Why401 يرى كوكيز هذا الموقع، ثم أعد التحميل.
settle-reload = أعد التحميل واللوحة مفتوحة، ليُسجَّل الدخول من بدايته.
settle-full-file = سجّل مجددًا مع إبقاء الكوكيز و Authorization («حفظ الكل بصيغة HAR مع البيانات الحساسة»).
settle-bodies = سجّل مجددًا مع إبقاء محتوى الردود: ما قاله الخادم في هذا الرد ليس في الملف.
admin--auth-dropped-on-redirect = أعد توجيه الصفحات لا نداءات الواجهة: ردّ على http وأسماء المضيف الأخرى للواجهة بخطأ يذكر العنوان الصحيح.
developer--auth-dropped-on-redirect = نادِ العنوان النهائي: المخطط والمضيف والشرطة المائلة الأخيرة الصحيحة. ولا تُضف Authorization مجددًا بعد إعادة توجيه إلى مضيف آخر.
developer--extension-removed-credentials = أخبر الناس أيّ ترويسة افتقدها الخادم، لتتمكّن صفحة دعم من تسمية الإضافات.
developer--request-blocked-by-extension = قدّم تسجيل الدخول والتجديد من مضيفك، بمسارات لا تذكرها قوائم الترشيح (لا «track» ولا «analytics» ولا «beacon»)، وميّز الطلب المحجوب من الرفض.
admin--proxy-auth-required = انظر إلى سجل الوكيل: access.log في squid يُظهر TCP_DENIED/407.
developer--proxy-auth-required = على الموقع نفسه أن يردّ بـ 401، لا بـ 407 ولا 511 أبدًا.
admin--integrated-auth-unavailable = أضف المضيف إلى قائمة المتصفّحات (AuthServerAllowlist و trusted-uris)، وأعطه اسم خدمة HTTP أساسيًا، أو اعرض نموذجًا إلى جانب Negotiate.
developer--integrated-auth-unavailable = اطلب بـ credentials: «include» حين تكون الصفحة على أصل آخر، ونادِ المضيف بالاسم المسجّل لخدمته.
admin--client-certificate-missing = تحقّق أيّ سلطات يسمّيها الخادم في طلبه، وأن الوكلاء أمامه يمرّرون الشهادة.
developer--client-certificate-missing = اطلب بـ credentials: «include»: دونها لا ترسل المتصفّحات شهادة، ولا ترافق الشهادة طلبًا تمهيديًا.
admin--stale-cache = أرسل إعادة التوجيه إلى تسجيل الدخول بـ 302 مع Cache-Control: no-store، لا بـ 301 أبدًا، وصفحات المسجّلين مع private.
developer--stale-cache = أبقِ صفحات الدخول وإعادة التوجيه والرفض خارج ذاكرة عامل الخدمة، وأفرغها عند الدخول والخروج.
admin--cors-blocks-credentials = اضبط ترويسات CORS في مكان واحد فقط، وللأخطاء وإعادة التوجيه أيضًا (nginx: add_header … always)، مع Vary: Origin.
developer--cors-blocks-credentials = ردّ بأصل الصفحة نفسه و Access-Control-Allow-Credentials: true (supports_credentials و allowCredentials)، أو اطلب دون بيانات اعتماد.
admin--account-disabled = انظر إلى حالة الحساب وقاعدة القفل؛ وافتحه بعد سؤال صاحبه.
developer--account-disabled = ردّ بـ 403 مع رمز خاص، بعد كلمة المرور الصحيحة فقط، واذكر كيف يُفتح.
admin--rate-limited = عُدّ حسب الحساب إضافة إلى العنوان خلف الوكلاء، وردّ بـ 429 مع Retry-After (nginx limit_req_status 429).
developer--rate-limited = التزم بـ Retry-After، وانتظر أطول بعد كل محاولة، ولا تعدّ الحدّ تسجيل خروج.
admin--client-banned = انظر إلى قائمة الحظر (fail2ban-client status و cscli decisions list)، وتحقّق أن التطبيق يرى عناوين الزوار لا عنوان الوكيل.
developer--client-banned = لا تكرّر كلمة مرور مرفوضة تلقائيًا: كل إعادة محاولة تُحسب نحو الحظر.
admin--upstream-refused = جدّد مفتاح الموقع أو رمزه لتلك الخدمة؛ في سجل التطبيق النداء المرفوض.
developer--upstream-refused = ردّ بـ 502 (أو 424 مع رمز) على رفض خدمة أخرى، ولا تُخرج الناس بسببه أبدًا.
admin--bot-challenge = دع مسارات الواجهة تمرّ من المرشِّح، أو اجعله يردّ عليها بـ JSON؛ وابحث في سجله عن معرّف الطلب (cf-ray و x-amzn-requestid).
developer--bot-challenge = ابحث عن ترويسة المرشِّح قبل أن تعدّ الرد رد التطبيق، وأرسل الناس إلى صفحة يجتازون فيها الفحص.
