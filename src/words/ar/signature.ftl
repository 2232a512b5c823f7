### What the check of a token's signature comes to.

signature--valid = التوقيع صالح: صُنع بهذا المفتاح.
signature--valid-kid = التوقيع صالح: صُنع بالمفتاح { $kid }.
signature--valid-base64 = التوقيع صالح: صُنع بالبايتات التي يمثّلها السر في base64، لا بنصه.
signature--invalid = التوقيع غير صالح: لم يُصنع بهذا المفتاح، أو غُيّر الرمز.
signature--not-in-set = يسمّي الرمز المفتاح { $kid }، وليس في المجموعة ({ $known }).
signature--not-in-set-unnamed = يسمّي الرمز المفتاح { $kid }، وليس في المجموعة.
signature--other-algorithm = الرمز موقّع بـ { $token }، لكن المفتاح لـ { $key }.
signature--needs-public-key = الرمز موقّع بـ { $token }، فيفحصه مفتاح عام لا سر مشترك.
signature--unsupported = لا يمكن فحص تواقيع { $algorithm } هنا.
signature--unsigned = ليس للرمز توقيع يمكن فحصه.
signature--encrypted = الرمز مشفّر لا موقّع.
signature--damaged = الرمز ليس كما يجب: ترفضه المكتبات قبل أن تنظر إلى التوقيع.
signature--for-encryption = المفتاح للتشفير لا للتواقيع.
signature--detached = لا يمكن فحص التوقيع: ما وُقّع أُرسل منفصلًا عن الرمز.
signature--no-token = لا يوجد رمز يمكن فحص توقيعه.
signature--key-empty = لا يوجد مفتاح.
signature--key-private = هذا مفتاح خاص. يكفي العام، وينبغي أن يبقى الخاص حيث هو.
signature--key-unreadable = لا يمكن قراءة هذا كمفتاح.
