### Advice that isn't an incident: one sentence for each lint, what is wrong and what to write instead.

report-advice = 建议
lint-missing-www-authenticate = { $host } 返回 401 却没有 WWW-Authenticate：请加上，让客户端知道如何登录（如果 Basic 会让浏览器询问密码，可用自定义方案）。
lint-challenge-login-mismatch = { $host } 的质询要求 { $offered }，而它自己的页面用 { $used } 登录：请写明可用的方案，否则浏览器会询问谁都没有的密码。
lint-by-token = 令牌
lint-by-form = 表单
lint-forbidden-as-401 = { $path } 对已登录但无权限的账户返回 401：请返回 403，否则应用会丢掉有效的登录。
lint-cors-headers-not-exposed = 其他来源的页面读不到 { $host } 的 { $name }：请加入 Access-Control-Expose-Headers。
lint-token-in-url = { $host } 的某个地址中有凭据（“{ $name }”），会留在日志和历史记录中：请放在 Authorization 中发送。
lint-token-in-web-storage = { $area } 中有令牌（“{ $key }”），页面的任何脚本都能读到：请放在内存中，或放在服务器上并用 HttpOnly Cookie 指向它。
lint-session-cookie-not-httponly = { $host } 的会话 Cookie “{ $cookie }” 可被脚本读取：请加上 HttpOnly。
lint-session-cookie-not-secure = { $host } 的会话 Cookie “{ $cookie }” 也会通过 http 发送，途中可被读取：请加上 Secure。
lint-session-cookie-no-samesite = { $host } 的会话 Cookie “{ $cookie }” 没有说明其他网站的页面能否发送它，各浏览器做法不同：请加上 SameSite=Lax。
lint-cookie-domain-too-broad = 会话 Cookie “{ $cookie }” 会发给 { $domain } 下的所有主机，而只有 { $host } 使用：请去掉 Domain。
lint-basic-over-http = 密码通过 http 发给 { $host }，途中任何人都能读到：请使用 https。
lint-long-lived-access-token = { $host } 的访问令牌有效期为 { $lasts }，拿到它的人也能用这么久：请让它只活几分钟并续期。
lint-token-without-end = { $host } 的访问令牌永不结束：请给它几分钟后的 “exp”，并续期。
lint-no-early-refresh = 应用在 { $host } 拒绝令牌之后才续期：请在 “exp” 之前一分钟续期。
lint-no-clock-leeway = { $host } 拒绝了 “{ $claim }” 只差 { $off } 的令牌：请允许时钟之间有一分钟误差。
