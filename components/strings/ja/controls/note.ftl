### メモ

note-label = メモ
note-placeholder = メモ
note-on-clip = このクリップのメモ

note-conflict-happened = このメモは、別の場所でも変更されました。
note-conflict-kept = 内容は失われていません。もう一方の内容：
note-conflict-both = 両方を残す
note-conflict-mine = 今の内容を残す
note-conflict-theirs = もう一方を残す
