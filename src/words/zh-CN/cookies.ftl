### Cookies: why one went or stayed, why one was kept or refused.

cookie--sent = 它随此请求发送，并且仍在存储中。
cookie--sent-gone = 它随此请求发送。现在已不在存储中，或者值已不同。
cookie--sent-store-unknown = 它随此请求发送。浏览器存储了什么没有记录。
cookie--would-go = 它会随此请求发送。
asked--sent = 会依次发送：{ $count }
asked--withheld = 会留下：{ $count }
asked--none = 没有已知的此网站的 Cookie。
cookie--other-host = 它只为 { $domain } 存储；此请求发往 { $host }。
cookie--other-domain = 它为 { $domain } 及其下级主机存储；此请求发往 { $host }。
cookie--path = 它为路径 { $path } 存储；此请求的是 { $asked }。
cookie--secure = 它只通过 https 发送（Secure）；此请求走的是 http。
cookie--expired = 它在此请求之前 { $since } 就已过期。
cookie--strict = 只有自己的网站发出请求时才发送（SameSite=Strict）；此请求由另一网站引来。
cookie--lax = 跨网站时，只有人打开页面才发送（SameSite=Lax）；此请求由另一网站发出，或以表单发出。
cookie--default-lax = 它没有 SameSite，浏览器按 Lax 处理：跨网站时，只有人打开页面才发送。此请求由另一网站发出，或以表单发出。
cookie--third-party = 对于页面所属网站以外的请求，浏览器扣留 Cookie（第三方 Cookie）。
cookie--partition = 它只为在 { $partition } 内使用而存储（分区）；此请求属于 { $top } 的页面。
cookie--no-credentials = 页面发出此请求时不带凭据，所以没有 Cookie 随行。
cookie--later-by = 它在此请求开始之后 { $after } 才存储。
cookie--later = 它在此请求之后才存储。
cookie--taken-out = 浏览器本会发送它；另一个扩展程序把它从请求中取走了。
cookie--unexplained = 按规则它应随此请求发送，却没有。记录中看不出原因。
cookie--unknown-sanitised = 无法判断是否发送：此文件中的 Cookie 已被去掉。
cookie--unknown-not-network = 无法判断是否发送：是缓存或 Service Worker 答复的。
cookie--unknown-headers = 无法判断是否发送：记录的请求头不完整。
cookie--unknown-relation = 没有发送。无法判断是否因 SameSite 而被扣留：没有记录是哪个页面发出的请求。
set-cookie--stored = 已存储：浏览器的 Cookie 存储中能看到它。
set-cookie--stored-by-rule = 按 Cookie 规则，已存储。
set-cookie--deleted = 它删除该 Cookie，浏览器的 Cookie 存储也显示已删除。
set-cookie--deleted-by-rule = 如果存有该 Cookie，它会将其删除。
set-cookie--cached = 响应来自浏览器缓存。其 Cookie 如果有效，也只在首次到达时有效。
set-cookie--not-seen = 按规则它应已存储，但浏览器的 Cookie 存储中看不到它。
set-cookie--followed = 立即被替换：同一响应在后面又设置了这个名称。
set-cookie--empty = 被拒绝：它既没有名称也没有值。
set-cookie--control-character = 被拒绝：它含有控制字符。
set-cookie--too-large = 被拒绝：名称和值共 { $bytes } 字节，上限是 4096。
set-cookie--domain-mismatch = 被拒绝：它的 Domain（{ $domain }）不包含设置它的主机 { $host }。
set-cookie--public-suffix = 被拒绝：它的 Domain（{ $domain }）属于许多拥有者（公共后缀）。
set-cookie--secure-on-insecure = 被拒绝：它标为 Secure，而响应通过 http 来。
set-cookie--overwrite-secure = 被拒绝：它会替换 Secure Cookie，而响应通过 http 来。
set-cookie--samesite-none-insecure = 被拒绝：SameSite=None 还需要 Secure。
set-cookie--samesite-cross-site = 被拒绝：给另一网站页面的响应只能设置 SameSite=None 的 Cookie。
set-cookie--secure-prefix = 被拒绝：以 __Secure- 开头的名称需要 Secure 和 https。
set-cookie--host-prefix = 被拒绝：以 __Host- 开头的名称需要 Secure、https、Path=/，且不能有 Domain。
set-cookie--http-prefix = 被拒绝：以 __Http- 或 __Host-Http- 开头的名称需要 HttpOnly、Secure 和 https；带 __Host- 的还需要 Path=/ 且不能有 Domain。
set-cookie--partitioned-insecure = 被拒绝：Partitioned 还需要 Secure。
set-cookie--httponly-from-script = 被拒绝：脚本不能设置或替换 HttpOnly Cookie。
set-cookie--credentials-omitted = 被忽略：页面发出此请求时不带凭据，所以其响应的 Cookie 不算数。
set-cookie--third-party-blocked = 被拒绝：浏览器阻止页面所属网站以外的 Cookie（第三方 Cookie）。
