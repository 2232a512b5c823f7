### Lengths of time and what the written report says around its sentences.

unit--ms = { $count } م.ث
unit--s = { $count } ث
unit--min = { $count } د
unit--h = { $count } س
unit--days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
unit--years =
    { $count ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
unit--two = { $first } و { $second }
unit--time = { $date } { $time } UTC
unit--time-unreadable = وقت غير مقروء
report--title = تقرير Why401
report--secrets-left-out = تُركت الأسرار.
report--why = لماذا
report--against = ما يعارض ذلك
report--settle = ما يحسم الأمر
report--or-else = أو
report--you = أنت
report--owner = مسؤول الموقع
report--developer = المطوّر
report--notes = ملاحظات
report--certain = مؤكَّد
report--likely = مرجَّح
report--possible = محتمل
report--open = قائم
report--recovered = زال
report--benign = لا ضرر
report--where = المضيف { $host }، { $requests }
report--request = الطلب { $number }
report--requests = الطلبات { $numbers }
report--and-more = { $numbers } و { $count } غيرها
report--place = الطلب { $number }، { $place }
