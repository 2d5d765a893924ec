### メモ

note-label = メモ
note-placeholder = メモ
note-on-clip = このクリップのメモ
