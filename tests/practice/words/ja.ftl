### What the round through the panel says, beside the page of one fault.

tour-start = 使い方を見る
tour-title = パネルをひと回り
tour-open = 開発者ツール（F12、Mac では ⌥⌘I）を開き、パネル「Why401」を選んでください。
tour-press = このページの「{ $button }」を押してください。失敗するようになっています。
tour-read = パネルを見てください。文が理由を、その上の行が確かさと直せる人を示します。
tour-why = 「{ $evidence }」の下の項目を選ぶと、根拠となったリクエストが開き、その箇所に印が付きます。
tour-do = 大きなボタンが最も役立つ手立てです。何かを変える前に、何が起こるかを知らせます。
tour-share = 「{ $share }」で人に渡せるレポートができます。「{ $save }」なら、トークン、Cookie、パスワードを置き換えた記録が保存されます。
tour-done = 以上です。一覧から別のページを選び、パネルを見る前に理由がわかるか試してみてください。
tour-back = 戻る
tour-next = 次へ
tour-leave = 終了
