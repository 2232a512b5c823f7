### Cookies: why one went or stayed, why one was kept or refused.

cookie--sent = ذهب مع هذا الطلب، وهو ما زال مخزَّنًا.
cookie--sent-gone = ذهب مع هذا الطلب. لم يعد مخزَّنًا، أو له قيمة أخرى الآن.
cookie--sent-store-unknown = ذهب مع هذا الطلب. لم يُسجَّل ما يخزّنه المتصفّح.
cookie--would-go = سيذهب مع هذا الطلب.
asked--sent = ستذهب بهذا الترتيب: { $count }
asked--withheld = ستبقى: { $count }
asked--none = لا يُعرف كوكي لهذا الموقع.
cookie--other-host = مخزَّن للنطاق { $domain } وحده؛ ذهب هذا الطلب إلى { $host }.
cookie--other-domain = مخزَّن للنطاق { $domain } وما تحته من مضيفين؛ ذهب هذا الطلب إلى { $host }.
cookie--path = مخزَّن للمسار { $path }؛ طلب هذا الطلب { $asked }.
cookie--secure = لا يُرسَل إلا عبر https (Secure)؛ ذهب هذا الطلب عبر http.
cookie--expired = كانت صلاحيته قد انتهت قبل هذا الطلب بمدة { $since }.
cookie--strict = لا يُرسَل إلا حين يجري موقعه نفسه الطلب (SameSite=Strict)؛ موقع آخر قاد إلى هذا الطلب.
cookie--lax = بين المواقع لا يُرسَل إلا حين يفتح شخص صفحة (SameSite=Lax)؛ موقع آخر أجرى هذا الطلب، أو أجراه بنموذج.
cookie--default-lax = ليس فيه SameSite، فيعامله المتصفّح معاملة Lax: بين المواقع لا يُرسَل إلا حين يفتح شخص صفحة. موقع آخر أجرى هذا الطلب، أو أجراه بنموذج.
cookie--third-party = يحجب المتصفّح الكوكيز عن الطلبات إلى موقع غير موقع الصفحة (كوكيز الجهات الخارجية).
cookie--partition = مخزَّن للاستخدام داخل { $partition } فقط (مقسَّم)؛ هذا الطلب من صفحة تابعة لـ { $top }.
cookie--no-credentials = أجرت الصفحة هذا الطلب دون بيانات اعتماد، فلا يرافقه كوكي.
cookie--later-by = خُزّن بعد بدء هذا الطلب بمدة { $after }.
cookie--later = خُزّن بعد هذا الطلب.
cookie--taken-out = كان المتصفّح سيرسله؛ أزالته إضافة أخرى من الطلب.
cookie--unexplained = حسب القواعد كان يجب أن يذهب مع هذا الطلب، ولم يذهب. لا يبيّن التسجيل السبب.
cookie--unknown-sanitised = لا يمكن معرفة هل أُرسل: أُزيلت الكوكيز من هذا الملف.
cookie--unknown-not-network = لا يمكن معرفة هل أُرسل: ردّت ذاكرة تخزين مؤقت أو عامل خدمة.
cookie--unknown-headers = لا يمكن معرفة هل أُرسل: ترويسات الطلب المسجَّلة غير كاملة.
cookie--unknown-relation = لم يُرسَل. لا يمكن معرفة هل حجبته SameSite: لم يُسجَّل أيّ صفحة أجرت الطلب.
set-cookie--stored = خُزّن: يظهر في مخزن كوكيز المتصفّح.
set-cookie--stored-by-rule = خُزّن، حسب قواعد الكوكيز.
set-cookie--deleted = يحذف الكوكي، ومخزن كوكيز المتصفّح يبيّن أنه حُذف.
set-cookie--deleted-by-rule = يحذف الكوكي، إن كان مخزَّنًا.
set-cookie--cached = جاء الرد من ذاكرة التخزين المؤقت للمتصفّح. لم تُحسب كوكيزه إلا عند وصوله أول مرة، إن حُسبت.
set-cookie--not-seen = حسب القواعد كان يجب أن يُخزَّن، لكنه لا يظهر في مخزن كوكيز المتصفّح.
set-cookie--followed = استُبدل فورًا: الرد نفسه يضبط هذا الاسم مجددًا بعده.
set-cookie--empty = رُفض: ليس له اسم ولا قيمة.
set-cookie--control-character = رُفض: فيه محرف تحكّم.
set-cookie--too-large = رُفض: مجموع الاسم والقيمة { $bytes } بايت، والمسموح 4096.
set-cookie--domain-mismatch = رُفض: قيمة Domain فيه، { $domain }، لا تشمل المضيف الذي ضبطه، { $host }.
set-cookie--public-suffix = رُفض: قيمة Domain فيه، { $domain }، لمالكين كثيرين (لاحقة عامة).
set-cookie--secure-on-insecure = رُفض: عليه علامة Secure، والرد جاء عبر http.
set-cookie--overwrite-secure = رُفض: سيستبدل كوكي Secure، والرد جاء عبر http.
set-cookie--samesite-none-insecure = رُفض: SameSite=None يحتاج Secure أيضًا.
set-cookie--samesite-cross-site = رُفض: الرد لصفحة موقع آخر لا يضبط إلا كوكيز SameSite=None.
set-cookie--secure-prefix = رُفض: الاسم الذي يبدأ بـ __Secure- يحتاج Secure و https.
set-cookie--host-prefix = رُفض: الاسم الذي يبدأ بـ __Host- يحتاج Secure و https و Path=/ دون Domain.
set-cookie--http-prefix = رُفض: الاسم الذي يبدأ بـ __Http- أو __Host-Http- يحتاج HttpOnly و Secure و https؛ ومع __Host- أيضًا Path=/ دون Domain.
set-cookie--partitioned-insecure = رُفض: Partitioned يحتاج Secure أيضًا.
set-cookie--httponly-from-script = رُفض: لا يجوز لنص برمجي ضبط كوكي HttpOnly أو استبداله.
set-cookie--credentials-omitted = تُجوهل: أجرت الصفحة هذا الطلب دون بيانات اعتماد، فلا تُحسب كوكيز رده.
set-cookie--third-party-blocked = رُفض: يحجب المتصفّح كوكيز المواقع غير موقع الصفحة (كوكيز الجهات الخارجية).
