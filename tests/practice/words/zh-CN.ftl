### What the round through the panel says, beside the page of one fault.

tour-start = 带我看看
tour-title = 面板导览
tour-open = 打开开发者工具（F12，Mac 上为 ⌥⌘I），选择“Why401”面板。
tour-press = 按下本页上的“{ $button }”。它会失败。
tour-read = 看一下面板。那句话说明原因；上面一行说明有多确定，以及谁能解决。
tour-why = 在“{ $evidence }”下选择一条。面板会打开它所依据的请求，并标出所在位置。
tour-do = 大按钮是最有帮助的做法。在改动任何东西之前，它会先说明将发生什么。
tour-share = “{ $share }”会生成可以转交的报告。“{ $save }”会保存一份记录，其中的令牌、Cookie 和密码都已被替换。
tour-done = 就是这些。从列表中选另一个页面，看看您能否在看面板之前就知道原因。
tour-back = 上一步
tour-next = 下一步
tour-leave = 退出
