### What the server's own checks, stores and caches come to, in words.

cause-csrf-token-mismatch = لم تعد هذه الصفحة تناسب جلستك على { $host }، فرفضت الحماية من الطلبات المزوّرة ما أرسلته.
says-names-forgery = يذكر الرد الحماية من الطلبات المزوّرة.
says-empty-refusal = الرد الفارغ بالحالة 400 هو طريقة هذا الفحص في الرفض.
says-no-forgery-token = لم يحمل الطلب رمز حماية من التزوير.
says-changed-since-page = حين حُمّلت الصفحة كانت للكوكي «{ $cookie }» قيمة أخرى؛ غُيّر خارج هذه الصفحة.
says-sibling-forgery = حمل طلب { $path } رمزًا وقُبل.
says-forgery-fits = الكوكي المرافق للرمز هو الذي حُمّلت به الصفحة، فالرمز ليس قديمًا.
cause-origin-check-failed = لا يقبل { $host } طلبات من صفحات { $origin }، أيًّا كان المسجّل.
says-came-from = جاء الطلب من صفحة تابعة لـ { $origin }.
says-accepted-from = قُبل الطلب نفسه بتسجيل الدخول نفسه من صفحة تابعة لـ { $origin }.
says-names-origin = يذكر الرد من أين جاء الطلب.
cause-session-store-failing = جلستك سليمة: لم يستطع { $host } البحث عنها حينها، فعدّك غريبًا.
says-integration = يسمّي العنوان خدمة أخرى، ويرفض الرد بيانات اعتماد يقبلها الموقع نفسه.
says-other-kind = يرفض الرد مفتاح API أو رمز وصول، وهذا الطلب لا يحمل أيًّا منهما: المقصود ما يستخدمه الموقع نفسه لدى خدمة أخرى.
says-slow = استغرق هذا الرفض { $took }؛ واستغرقت الردود المقبولة { $usual }.
cause-foreign-session-from-cache = ذاكرة تخزين مؤقت أمام { $host } تسلّم جلسة زائر إلى غيره: من يتلقّاها يصير مسجّلًا باسم شخص آخر.
says-shared-cache = جاء الرد من ذاكرة تخزين مؤقت مشتركة، حسب ترويسته { $name }.
says-hands-out = يسلّم كوكي الجلسة «{ $cookie }».
says-handed-out-before = ذهبت القيمة نفسها إلى طلب آخر لم يكن قد أرسلها أيضًا.
says-replaced-own = حمل الطلب قيمة أخرى له، تستبدلها هذه.
says-foreign-sent = حمل هذا الطلب الجلسة التي سلّمتها ذاكرة التخزين المؤقت.
