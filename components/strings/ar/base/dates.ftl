### أجزاء التواريخ. أما التواريخ نفسها فيكتبها المتصفح.

dates-just-now = قبل لحظات
dates-on = في { $day }
dates-day-and-time = { $day }، { $time }
dates-numbered = { $name } ({ NUMBER($number) })
