### 日付の部品

dates-just-now = たった今
dates-on = { $day }
dates-day-and-time = { $day } { $time }
dates-numbered = { $name }（{ NUMBER($number) }）
