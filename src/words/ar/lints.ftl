### Advice that isn't an incident: one sentence for each lint, what is wrong and what to write instead.

report-advice = نصائح
lint-missing-www-authenticate = يردّ { $host } بـ 401 دون WWW-Authenticate: أضفها ليعرف العملاء كيف يسجّلون الدخول (يكفي مخطط خاص حيث يجعل Basic المتصفّحات تطلب كلمة مرور).
lint-challenge-login-mismatch = يطلب { $host } المصادقة بـ { $offered }، وصفحاته نفسها تسجّل الدخول بـ { $used }: سمِّ المخطط الذي يعمل، وإلا طلبت المتصفّحات كلمة مرور لا يملكها أحد.
lint-by-token = رمز
lint-by-form = نموذج
lint-forbidden-as-401 = يردّ { $path } بـ 401 على حساب مسجّل الدخول وغير مسموح له: ردّ بـ 403، وإلا رمت التطبيقات تسجيل دخول صالحًا.
lint-cors-headers-not-exposed = لا تستطيع صفحات الأصول الأخرى قراءة { $name } من { $host }: أضفها إلى Access-Control-Expose-Headers.
lint-token-in-url = في عنوان تابع لـ { $host } بيانات اعتماد («{ $name }»)، حيث تحفظها السجلات والمحفوظات: أرسلها في Authorization.
lint-token-in-web-storage = في { $area } رمز («{ $key }»)، حيث يستطيع أيّ نص برمجي في الصفحة قراءته: أبقِه في الذاكرة، أو على الخادم خلف كوكي HttpOnly.
lint-session-cookie-not-httponly = كوكي الجلسة «{ $cookie }» التابع لـ { $host } تقرؤه النصوص البرمجية: أضف HttpOnly.
lint-session-cookie-not-secure = كوكي الجلسة «{ $cookie }» التابع لـ { $host } يُرسَل أيضًا عبر http، مقروءًا في الطريق: أضف Secure.
lint-session-cookie-no-samesite = كوكي الجلسة «{ $cookie }» التابع لـ { $host } لا يذكر هل يجوز لصفحات مواقع أخرى إرساله، والمتصفّحات تختلف: أضف SameSite=Lax.
lint-cookie-domain-too-broad = يذهب كوكي الجلسة «{ $cookie }» إلى كل مضيف تحت { $domain }، ولا يستخدمه إلا { $host }: احذف Domain.
lint-basic-over-http = تذهب كلمة مرور إلى { $host } عبر http، يقرؤها الجميع في الطريق: استخدم https.
lint-long-lived-access-token = رموز الوصول إلى { $host } صالحة { $lasts }، وكذلك لمن يحصل على أحدها: اجعلها تعيش دقائق وجدّدها.
lint-token-without-end = رموز الوصول إلى { $host } لا تنتهي أبدًا: أعطها «exp» بعد دقائق، وجدّدها.
lint-no-early-refresh = لا يجدّد التطبيق رمزه إلا بعد أن يرفضه { $host }: جدّده قبل «exp» بدقيقة.
lint-no-clock-leeway = يرفض { $host } رمزًا لا تنحرف «{ $claim }» فيه إلا بمقدار { $off }: اسمح بفارق دقيقة بين الساعات.
