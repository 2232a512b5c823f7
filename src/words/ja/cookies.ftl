### Cookies: why one went or stayed, why one was kept or refused.

cookie--sent = このリクエストで送られ、今も保存されています。
cookie--sent-gone = このリクエストで送られました。もう保存されていないか、今は値が違います。
cookie--sent-store-unknown = このリクエストで送られました。ブラウザーの保存内容は記録されていません。
cookie--would-go = このリクエストで送られます。
asked--sent = この順で送られる数: { $count }
asked--withheld = 送られない数: { $count }
asked--none = このサイトの Cookie は知られていません。
cookie--other-host = { $domain } だけのために保存されています。このリクエストは { $host } 宛てでした。
cookie--other-domain = { $domain } とその下のホストのために保存されています。このリクエストは { $host } 宛てでした。
cookie--path = パス { $path } のために保存されています。このリクエストは { $asked } を求めました。
cookie--secure = https でだけ送られます(Secure)。このリクエストは http でした。
cookie--expired = このリクエストの { $since }前に期限が切れていました。
cookie--strict = 自分のサイトがリクエストしたときだけ送られます(SameSite=Strict)。このリクエストには別のサイトから来ました。
cookie--lax = サイトをまたぐときは、人がページを開いた場合だけ送られます(SameSite=Lax)。このリクエストは別のサイトが行ったか、フォームで行われました。
cookie--default-lax = SameSite がないので、ブラウザーは Lax として扱います。サイトをまたぐときは、人がページを開いた場合だけ送られます。このリクエストは別のサイトが行ったか、フォームで行われました。
cookie--third-party = ブラウザーは、ページとは別のサイトへのリクエストに Cookie を送りません(サードパーティCookie)。
cookie--partition = { $partition } の中で使うためだけに保存されています(パーティション)。このリクエストは { $top } のページのものです。
cookie--no-credentials = ページが認証情報なしでリクエストしたため、Cookie は送られません。
cookie--later-by = このリクエストが始まった { $after }後に保存されました。
cookie--later = このリクエストの後に保存されました。
cookie--taken-out = ブラウザーは送るはずでしたが、別の拡張機能がリクエストから取り除きました。
cookie--unexplained = 規則ではこのリクエストで送られるはずでしたが、送られませんでした。記録からは理由がわかりません。
cookie--unknown-sanitised = 送られたかはわかりません。このファイルから Cookie が取り除かれています。
cookie--unknown-not-network = 送られたかはわかりません。キャッシュかサービスワーカーが応答しました。
cookie--unknown-headers = 送られたかはわかりません。記録されたリクエストヘッダーが完全ではありません。
cookie--unknown-relation = 送られませんでした。SameSite によるものかはわかりません。どのページがリクエストしたかが記録されていません。
set-cookie--stored = 保存されました。ブラウザーの Cookieストアにあります。
set-cookie--stored-by-rule = Cookie の規則によれば、保存されました。
set-cookie--deleted = Cookie を削除します。ブラウザーの Cookieストアでも削除されています。
set-cookie--deleted-by-rule = 保存されていれば、その Cookie を削除します。
set-cookie--cached = 応答はブラウザーのキャッシュから来ました。その Cookie が有効だったとしても、最初に届いたときです。
set-cookie--not-seen = 規則では保存されるはずでしたが、ブラウザーの Cookieストアに見当たりません。
set-cookie--followed = すぐに置き換えられました。同じ応答の後ろで、この名前が再び設定されています。
set-cookie--empty = 拒否: 名前も値もありません。
set-cookie--control-character = 拒否: 制御文字が入っています。
set-cookie--too-large = 拒否: 名前と値を合わせて { $bytes } バイトです。上限は 4096 です。
set-cookie--domain-mismatch = 拒否: Domain の { $domain } は、設定したホスト { $host } を含みません。
set-cookie--public-suffix = 拒否: Domain の { $domain } は多くの所有者のものです(公開サフィックス)。
set-cookie--secure-on-insecure = 拒否: Secure の印がありますが、応答は http で来ました。
set-cookie--overwrite-secure = 拒否: Secure の Cookie を置き換えることになりますが、応答は http で来ました。
set-cookie--samesite-none-insecure = 拒否: SameSite=None には Secure も必要です。
set-cookie--samesite-cross-site = 拒否: 別のサイトのページへの応答が設定できるのは SameSite=None の Cookie だけです。
set-cookie--secure-prefix = 拒否: __Secure- で始まる名前には Secure と https が必要です。
set-cookie--host-prefix = 拒否: __Host- で始まる名前には Secure、https、Path=/ が必要で、Domain は付けられません。
set-cookie--http-prefix = 拒否: __Http- や __Host-Http- で始まる名前には HttpOnly、Secure、https が必要です。__Host- ではさらに Path=/ が必要で、Domain は付けられません。
set-cookie--partitioned-insecure = 拒否: Partitioned には Secure も必要です。
set-cookie--httponly-from-script = 拒否: スクリプトは HttpOnly の Cookie を設定も置き換えもできません。
set-cookie--credentials-omitted = 無視: ページが認証情報なしでリクエストしたため、応答の Cookie は数えられません。
set-cookie--third-party-blocked = 拒否: ブラウザーは、ページとは別のサイトの Cookie をブロックします(サードパーティCookie)。
