### 日期的组成部分。日期本身由浏览器给出。

dates-just-now = 刚刚
dates-on = { $day }
dates-day-and-time = { $day } { $time }
dates-numbered = { $name }（{ NUMBER($number) }）
