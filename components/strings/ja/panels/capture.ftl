### ページ上の通知に出る、クリップのタグとメモ

capture-label = タグとメモ
capture-keys = { $keys }を押すと、ここに入力できます
capture-close = 入力中に自動保存されます。Escキーで閉じます。
