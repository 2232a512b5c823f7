### What the steps of the ladder, the test of other extensions and the look around say.

step-title--check = انظر.
step-does--check = يقرأ الرموز التي خزّنتها الصفحة ويقارنها بالذي أُرسل.
step-loses--check = لا يضيع شيء ولا يتغيّر.
step-title--reload = أعد التحميل.
step-does--reload = يحمّل الصفحة مجددًا، لتطلب بما هو مخزَّن الآن.
step-loses--reload = ما كُتب في الصفحة ولم يُحفظ.
step-title--one-cookie = كوكي واحد.
step-does--one-cookie = يزيل { $cookie }، الكوكي الذي يبدو مسؤولًا. يمكن إرجاعه.
step-loses--one-cookie = يُسجَّل خروجك حيث كان هذا الكوكي تسجيل دخولك.
step-title--cookies = كوكيز الموقع.
step-does--cookies = يزيل كل كوكيز الموقع ونطاقاته الفرعية. يمكن إرجاعها.
step-loses--cookies = كل تسجيل دخول وخيار محفوظ على هذا النطاق، ولتطبيقات أخرى عليه أيضًا.
step-title--data = بيانات الموقع.
step-does--data = يزيل كوكيز الموقع وما خزّنته صفحاته وحفظته مؤقتًا في هذا المتصفّح.
step-loses--data = مسودات الموقع ومحتواه دون اتصال وإعداداته. لا يمكن إرجاع غير الكوكيز.
step-title--data-private = بيانات الموقع.
step-does--data-private = أغلق كل النوافذ الخاصة: يزول ما خزّنه الموقع فيها.
step-loses--data-private = كل تسجيلات الدخول في النوافذ الخاصة.
step-title--sign-in = سجّل الخروج ثم الدخول.
step-does--sign-in = يفتح صفحة تسجيل الدخول. سجّل الخروج أولًا إن كانت الصفحة ما زالت تعدّك مسجّلًا.
step-loses--sign-in = يغادر الصفحة المفتوحة.
step-title--extensions = الإضافات الأخرى.
step-does--extensions = يعدّد التي قد تتدخّل هنا، ويساعد في العثور على التي تتدخّل.
step-loses--extensions = لا يضيع شيء. يطلب المتصفّح إذنًا أولًا.
step-title--clock = الساعة.
step-does--clock = يقارن ساعة هذا الجهاز بساعات الخوادم، ويقول كيف تُضبط.
step-loses--clock = لا يضيع شيء.
step-title--private-window = نافذة أخرى.
step-does--private-window = افتح الموقع في نافذة خاصة: ليس فيها كوكيز ولا بيانات مخزَّنة ولا إضافات أخرى عادةً.
step-loses--private-window = لا يضيع شيء. عليك تسجيل الدخول هناك.
step-title--normal-window = نافذة أخرى.
step-does--normal-window = افتح الموقع في نافذة عادية: الخاصة لا تعرف تسجيلات دخولك.
step-loses--normal-window = لا يضيع شيء.
step-title--site = راسل الموقع.
step-does--site = ينسخ التقرير، لتتمكّن من إرساله إلى دعم الموقع.
step-loses--site = لا يضيع شيء. لا سر في التقرير.
stored-newer = أحدث من المُرسَل بمدة { $time }: أرسلت الصفحة قديمًا.
stored-newer-ended = أحدث من المُرسَل بمدة { $time }، ومنتهٍ أيضًا.
stored-older = أقدم من المُرسَل بمدة { $time }.
stored-other = غير المُرسَل.
stored-other-until = غير المُرسَل. ينتهي { $at }.
stored-sent = هو المُرسَل.
view--access = الوصول إلى المواقع
view--access-granted = يمكن رؤية الطلبات والكوكيز المخزَّنة وتدخّل الإضافات الأخرى.
view--access-withheld = محجوب: تبقى الكوكيز المخزَّنة والتدخّل والطلبات التي يفقدها DevTools مجهولة.
view--after = بعد
view--ask-cache = إفراغ الذاكرة المؤقتة لـ { $site }؟
view--ask-cache-why = تُجلب صفحات هذه الأصول وصورها من جديد. لا يضيع شيء آخر.
view--ask-data = إزالة ما خزّنه { $site }؟
view--ask-data-cookies =
    { $count ->
        [one] يزول كوكي واحد أيضًا. تُحفظ نسخة منه حتى تُغلق هذه اللوحة.
        [two] يزول كوكيان أيضًا. تُحفظ نسخة منهما حتى تُغلق هذه اللوحة.
        [few] تزول { $count } كوكيز أيضًا. تُحفظ نسخة منها حتى تُغلق هذه اللوحة.
        [many] يزول { $count } كوكيًا أيضًا. تُحفظ نسخة منها حتى تُغلق هذه اللوحة.
       *[other] يزول { $count } كوكي أيضًا. تُحفظ نسخة منها حتى تُغلق هذه اللوحة.
    }
view--ask-data-lost = لا يمكن إرجاع ما خزّنته الصفحات: المسودات والمحتوى دون اتصال والإعدادات وتسجيلات الدخول المحفوظة هناك.
view--ask-data-why = يُفرَّغ تخزين الويب وقواعد البيانات وعمّال الخدمة والذاكرة المؤقتة لهذه الأصول.
view--ask-search-why = تُوقف كلها أولًا. إن أفاد ذلك يُعاد تشغيل نصفها، وهكذا حتى تبقى واحدة.
view--ask-switch-off = إيقاف { $name }؟
view--ask-switch-off-many =
    { $count ->
        [one] إيقاف إضافة واحدة؟
        [two] إيقاف إضافتين؟
        [few] إيقاف { $count } إضافات؟
        [many] إيقاف { $count } إضافة؟
       *[other] إيقاف { $count } إضافة؟
    }
view--ask-switch-off-why = تبقى متوقفة حتى تشغّلها مجددًا، هنا أو في إعدادات المتصفّح.
view--asks-first-for-good = يسأل أولًا؛ ولا يمكن إرجاع المخزَّن
view--before = قبل
view--beside-sent = بجانب المُرسَل
view--by-cache =
    { $count ->
        [one] جاء رد واحد من ذاكرة المتصفّح المؤقتة.
        [two] جاء ردّان من ذاكرة المتصفّح المؤقتة.
        [few] جاءت { $count } ردود من ذاكرة المتصفّح المؤقتة.
        [many] جاء { $count } ردًا من ذاكرة المتصفّح المؤقتة.
       *[other] جاء { $count } رد من ذاكرة المتصفّح المؤقتة.
    }
view--by-worker =
    { $count ->
        [one] جاء رد واحد من عامل خدمة للموقع.
        [two] جاء ردّان من عامل خدمة للموقع.
        [few] جاءت { $count } ردود من عامل خدمة للموقع.
        [many] جاء { $count } ردًا من عامل خدمة للموقع.
       *[other] جاء { $count } رد من عامل خدمة للموقع.
    }
view--clock = الساعات
view--clock-ahead = وقته متأخّر عن هذا الجهاز بمدة { $time }.
view--clock-behind = وقته متقدّم على هذا الجهاز بمدة { $time }.
view--clock-chromeos = ChromeOS: الإعدادات، التاريخ والوقت، ضبط تلقائي.
view--clock-how = حين تتفق عدة خوادم فيما بينها ولا تتفق مع هذا الجهاز، فهذا الجهاز هو المخطئ. المنطقة الزمنية لا أثر لها.
view--clock-linux = Linux: نفّذ “timedatectl set-ntp true”، أو فعّل التاريخ والوقت التلقائيين في الإعدادات.
view--clock-mac = macOS: إعدادات النظام، عام، التاريخ والوقت، تعيين الوقت والتاريخ تلقائيًا.
view--clock-other = افتح إعدادات التاريخ والوقت في الجهاز، واجعلها تُضبط تلقائيًا.
view--clock-same = متفق مع هذا الجهاز.
view--clock-unknown = لم يذكر أيّ خادم كم الوقت.
view--clock-windows = Windows: الإعدادات، الوقت واللغة، التاريخ والوقت، تعيين الوقت تلقائيًا، المزامنة الآن.
view--data-cleared = أُزيلت بيانات الموقع.
view--do-clear-cache = إفراغ الذاكرة المؤقتة…
view--do-clear-data = إزالة بيانات الموقع…
view--do-clock = مقارنة الساعات
view--do-step = نفّذ هذا
view--dropped =
    { $count ->
        [one] تُرك طلب سليم واحد لتوفير الذاكرة. يُحفظ كل ما رُفض.
        [two] تُرك طلبان سليمان لتوفير الذاكرة، الأقدم أولًا. يُحفظ كل ما رُفض.
        [few] تُركت { $count } طلبات سليمة لتوفير الذاكرة، الأقدم أولًا. يُحفظ كل ما رُفض.
        [many] تُرك { $count } طلبًا سليمًا لتوفير الذاكرة، الأقدم أولًا. يُحفظ كل ما رُفض.
       *[other] تُرك { $count } طلب سليم لتوفير الذاكرة، الأقدم أولًا. يُحفظ كل ما رُفض.
    }
view--dropped-alike =
    { $count ->
        [one] تُرك طلب واحد لتوفير الذاكرة. وحيث تكرر الرفض نفسه مرة بعد مرة تُحفظ أوائله وأحدثه.
        [two] تُرك طلبان لتوفير الذاكرة، الأقدم أولًا. وحيث تكرر الرفض نفسه مرة بعد مرة تُحفظ أوائله وأحدثه.
        [few] تُركت { $count } طلبات لتوفير الذاكرة، الأقدم أولًا. وحيث تكرر الرفض نفسه مرة بعد مرة تُحفظ أوائله وأحدثه.
        [many] تُرك { $count } طلبًا لتوفير الذاكرة، الأقدم أولًا. وحيث تكرر الرفض نفسه مرة بعد مرة تُحفظ أوائله وأحدثه.
       *[other] تُرك { $count } طلب لتوفير الذاكرة، الأقدم أولًا. وحيث تكرر الرفض نفسه مرة بعد مرة تُحفظ أوائله وأحدثه.
    }
view--empty-cache = إفراغ الذاكرة المؤقتة
view--extensions-installed =
    { $count ->
        [one] إضافة واحدة مثبّتة.
        [two] إضافتان مثبّتتان.
        [few] { $count } إضافات مثبّتة.
        [many] { $count } إضافة مثبّتة.
       *[other] { $count } إضافة مثبّتة.
    }
view--ladder = خطوة خطوة
view--ladder-how = مما يغيّر الأقل إلى ما يغيّر الأكثر. لا يحدث شيء دون نقرتك.
view--look = انظر
view--no-stored-tokens = لم تخزّن الصفحة شيئًا منها.
view--not-looked = لم يُنظر فيه.
view--outcome-fixed = نجح
view--outcome-not-seen = لم يأتِ طلب مثله
view--outcome-other = رُفض لسبب آخر
view--outcome-still = رُفض كما من قبل
view--proxy = الوكيل
view--read-tokens = قراءة الرموز المخزَّنة
view--recovered =
    { $count ->
        [one] استُرجع طلب واحد فقده DevTools، دون متنه.
        [two] استُرجع طلبان فقدهما DevTools، دون متنيهما.
        [few] استُرجعت { $count } طلبات فقدها DevTools، دون متونها.
        [many] استُرجع { $count } طلبًا فقدها DevTools، دون متونها.
       *[other] استُرجع { $count } طلب فقدها DevTools، دون متونها.
    }
view--remove-data = إزالة البيانات
view--ask-replay = طلب هذا مجددًا؟
view--ask-replay-why = ترسل الصفحة الطلب حتى ثلاث مرات أخرى: كما كان، ودون بيانات اعتماد، وبأحدث رمز خزّنته إن وُجد: تُسأل عنها. يراه الخادم، وقد يحسبه.
view--replay = اطلب مجددًا بثلاث طرق…
view--replay-answer = الرد
view--replay-as-it-was = كما كان
view--replay-asking = يُطلب…
view--replay-credential = دون بيانات اعتماد يمرّ: المرفوض هو بيانات الاعتماد نفسها.
view--replay-differs = قد يختلف ما يضبطه المتصفّح من تلقاء نفسه عن المرة الأولى، وقد تكون الصفحة غيّرت طريقة طلبها.
view--replay-elsewhere = لا يمكن طلبه مجددًا إلا من صفحة من أصله نفسه: افتح واحدة في علامة التبويب هذه.
view--replay-how = طُلب مجددًا
view--replay-method = لا يُطلب مجددًا إلا GET و HEAD: غيرهما قد يغيّر شيئًا.
view--replay-newest = أحدث رمز مخزَّن يُقبل: أرسلت الصفحة قديمًا. أعد تحميلها.
view--replay-now = اطلب مجددًا
view--replay-open = يمرّ الآن، حتى دون بيانات اعتماد.
view--replay-refused = يُرفض مع بيانات الاعتماد ودونها: ما أُرسل منها لا يُقبل هناك.
view--replay-unclear = لا تحسم الردود الأمر.
view--replay-with-newest = بأحدث رمز مخزَّن
view--replay-without = دون بيانات اعتماد
view--replay-works = يمرّ الآن: زال الرفض.
view--told-by-second = فقد DevTools هذا الطلب. رآه الطريق الآخر في المتصفّح، وهو لا يعطي المتون.
view--search = اعرف أيّها…
view--search-again = أعد فعل ما فشل، إن لم تكفِ إعادة التحميل.
view--search-found = هي { $name }: دونها يمرّ الطلب. تبقى متوقفة؛ وكل ما عداها يعمل.
view--search-gone = مرّ الطلب: المتدخّلة بين المتوقفة.
view--search-how = أو أوقفها كلها ثم نصفًا نصفًا، للعثور على المتدخّلة.
view--search-none = ليست أيًّا منها: يُرفض دونها أيضًا. كلها تعمل مجددًا.
view--search-off =
    { $count ->
        [one] إضافة واحدة متوقفة.
        [two] إضافتان متوقفتان.
        [few] { $count } إضافات متوقفة.
        [many] { $count } إضافة متوقفة.
       *[other] { $count } إضافة متوقفة.
    }
view--search-on = تابع
view--search-say-gone = يعمل الآن
view--search-say-still = ما زال مرفوضًا
view--search-still = يُرفض كما من قبل: المتدخّلة بين العاملة.
view--sent-other = أُرسل بقيمة أخرى
view--sent-same = أُرسل كما من قبل
view--store-unknown = لا يُعرف مخزن كوكيزه. في نافذة خاصة اسمح لـ Why401 بالعمل فيها.
view--stored-tokens = الرموز المخزَّنة
view--surroundings = ما أمكن النظر فيه
view--switch-off = إيقاف…
view--switch-off-and-reload = إيقاف وإعادة تحميل
view--switch-off-lost = يتوقف مؤقتًا ما تفعله لك، كالحجب أو تعبئة كلمات المرور. تُحمَّل الصفحة مجددًا: يضيع ما كُتب فيها.
view--switch-on-again = إعادة التشغيل
view--switched-off =
    { $count ->
        [one] إضافة واحدة متوقفة للاختبار.
        [two] إضافتان متوقفتان للاختبار.
        [few] { $count } إضافات متوقفة للاختبار.
        [many] { $count } إضافة متوقفة للاختبار.
       *[other] { $count } إضافة متوقفة للاختبار.
    }
view--third-party = كوكيز الجهات الخارجية
view--third-party-allowed = مسموح بها.
view--third-party-blocked = محجوبة بإعدادات المتصفّح.
view--tokens =
    { $count ->
        [one] واحد منها قد يكون رمزًا.
        [two] اثنان منها قد يكونان رمزين.
        [few] { $count } منها قد تكون رموزًا.
        [many] { $count } منها قد تكون رموزًا.
       *[other] { $count } منها قد تكون رموزًا.
    }
view--watched-since = يُراقَب منذ
view--where = أين
view--window = النافذة
view--window-normal = نافذة عادية؛ يُنظر في كوكيزها.
view--window-private = نافذة خاصة؛ يُنظر في كوكيزها.
view--dropped-changes =
    { $count ->
        [one] أُسقط تغيير قديم واحد للكوكيز المخزَّنة توفيرًا للذاكرة.
        [two] أُسقط تغييران قديمان للكوكيز المخزَّنة توفيرًا للذاكرة.
        [few] أُسقطت أقدم { $count } تغييرات للكوكيز المخزَّنة توفيرًا للذاكرة.
        [many] أُسقط أقدم { $count } تغييرًا للكوكيز المخزَّنة توفيرًا للذاكرة.
       *[other] أُسقط أقدم { $count } تغيير للكوكيز المخزَّنة توفيرًا للذاكرة.
    }
