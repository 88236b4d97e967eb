### reviewed: no

working-title = வேலை நடக்கிறது, உங்கள் சாதனத்தில்
working-lead = ஒவ்வொரு கோப்பும் ஒரு வடிவமாக மாறுகிறது. எதுவும் அனுப்பப்படவில்லை.
working-meter = முடிந்த கோப்புகள்
working-count = { NUMBER($total) }-இல் { NUMBER($done) } முடிந்தது
working-left-start = எவ்வளவு நேரம் ஆகும் என்று கணக்கிடப்படுகிறது
working-left-seconds = சில நொடிகள் உள்ளன
working-left-minutes = { $minutes ->
    [one] சுமார் ஒரு நிமிடம் உள்ளது
   *[other] சுமார் { $minutes } நிமிடங்கள் உள்ளன
}
working-problems = { $count ->
    [one] 1 கோப்பில் சிக்கல் ஏற்பட்டது. எது என்று பார்ப்பீர்கள்.
   *[other] { $count } கோப்புகளில் சிக்கல் ஏற்பட்டது. எவை என்று பார்ப்பீர்கள்.
}
working-keep-open = இந்தப் பக்கத்தைத் திறந்தே வைத்து, அவ்வப்போது திரையைத் தொடுங்கள். திரை அணைந்தால் வேலை நின்றுவிடலாம்.
working-cancel = ரத்து செய்
working-started = வேலை நடக்கிறது: { $total ->
    [one] 1 கோப்பு.
   *[other] { $total } கோப்புகள்.
}
