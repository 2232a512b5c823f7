### What the server's own checks, stores and caches come to, in words.

cause-csrf-token-mismatch = 此页面与你在 { $host } 的会话不再匹配，所以防伪造保护拒绝了你提交的内容。
says-names-forgery = 响应提到了防伪造请求的保护。
says-empty-refusal = 状态 400 的空响应就是这项检查拒绝的方式。
says-no-forgery-token = 请求没有带防伪造令牌。
says-changed-since-page = 页面加载时 Cookie “{ $cookie }” 是另一个值；它是在此页面之外被更改的。
says-sibling-forgery = { $path } 的请求带有令牌并被接受。
says-forgery-fits = 与令牌配套的 Cookie 就是页面加载时的那个，所以令牌并不旧。
cause-origin-check-failed = 无论谁登录，{ $host } 都不接受来自 { $origin } 页面的请求。
says-came-from = 请求来自 { $origin } 的页面。
says-accepted-from = 同一登录的同一请求从 { $origin } 的页面发出时被接受。
says-names-origin = 响应提到了请求来自哪里。
cause-session-store-failing = 你的会话没有问题：{ $host } 当时查不到它，把你当成了陌生人。
says-integration = 该地址写的是另一个服务，而响应拒绝了网站自己接受的凭据。
says-other-kind = 响应拒绝了 API 密钥或访问令牌，而此请求并未携带：说的是网站自己用于另一个服务的那个。
says-slow = 这次拒绝用了 { $took }；被接受的响应用了 { $usual }。
cause-foreign-session-from-cache = { $host } 前面的缓存把一位访客的会话交给了别人：得到它的人就以别人的身份登录了。
says-shared-cache = 从 { $name } 头看，响应来自共享缓存。
says-hands-out = 它发放了会话 Cookie “{ $cookie }”。
says-handed-out-before = 同一个值也给了另一个请求，而那个请求也没有发送过它。
says-replaced-own = 请求带有自己的另一个值，被它替换了。
says-foreign-sent = 此请求带着缓存发放的会话。
