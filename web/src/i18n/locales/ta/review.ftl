### reviewed: no

review-title = செல்லப்போவதைப் பாருங்கள்
review-lead = ஒவ்வொரு படத்துக்கும் ஒரு வடிவம். பெயர்கள், தேதிகள், அளவுகள் உங்கள் கண்களுக்கு மட்டுமே.
review-clear = { $count ->
    [one] 1 படம் போதுமான தெளிவுடன் உள்ளது.
   *[other] { $count } படங்கள் போதுமான தெளிவுடன் உள்ளன.
}
review-plain = { $count ->
    [one] 1 படம் மிக எளிமையானது.
   *[other] { $count } படங்கள் மிக எளிமையானவை.
}
review-videos = { $count ->
    [one] 1 வீடியோ தயார்.
   *[other] { $count } வீடியோக்கள் தயார்.
}
review-failed = { $count ->
    [one] 1 கோப்பைப் படிக்க முடியவில்லை.
   *[other] { $count } கோப்புகளைப் படிக்க முடியவில்லை.
}
review-twice = { $count ->
    [one] 1 கோப்பு இரு முறை தேர்ந்தெடுக்கப்பட்டது, ஒரு முறையே கணக்கில் வரும்.
   *[other] { $count } கோப்புகள் இரு முறை தேர்ந்தெடுக்கப்பட்டன, ஒரு முறையே கணக்கில் வரும்.
}
review-found = சிறிதாக்கிய, மீண்டும் சேமித்த, கண்ணாடியில் போல் திருப்பிய நகல்கள் பெரும்பாலும் பொருந்தும். அதிகம் வெட்டியவை, மாற்றியவை பொருந்தாமல் போகலாம்.
review-list = உங்கள் கோப்புகள்
review-hide-names = பெயர்களையும் தேதிகளையும் மறை
review-item = கோப்பு { NUMBER($number) }
review-remove = எடுத்துவிடு
review-remove-label = { $name } எடுத்துவிடு
review-removed = { $name } எடுத்துவிடப்பட்டது.
review-add = மேலும் சேர்
review-nothing-sent = எதுவும் அனுப்பப்படவில்லை.
review-offline-file = இது இணையம் இல்லாமல் செயல்படும் நகல். இதனால் அனுப்ப முடியாது.
review-none-usable = இவற்றில் எதையும் பொருத்த முடியாது. வேறு படத்தை, அல்லது அதே படத்தின் வேறு நகலைச் சேருங்கள்.
review-start-over = மீண்டும் தொடங்கு

verdict-clear = பொருத்தப் போதுமான தெளிவு
verdict-plain = பொருத்த மிக எளிமையானது
verdict-exact = அப்படியே உள்ள நகல்கள் மட்டும்
verdict-failed = படிக்க முடியவில்லை

explain-clear = { $count ->
    [one] 1 கைரேகை.
   *[other] { $count } கைரேகைகள்.
}
explain-plain = இதில் நுணுக்கம் மிகக் குறைவு, எனவே தளங்கள் பயன்படுத்த மாட்டா. அதே நேரத்தில் எடுத்த வேறு படம் பொருந்தலாம்.
explain-video = இந்த வீடியோவின் அப்படியே உள்ள நகல் மட்டுமே கண்டுபிடிக்கப்படும். ஒரு தளம் அதை மீண்டும் சேமித்தால் பொருந்தாமல் போகலாம்.

leaves-title = செல்லப்போகும் அனைத்தும்
leaves-title-for = { $name } தொடர்பாகச் செல்லப்போகும் அனைத்தும்
leaves-sealed = செல்கிறது, முத்திரையிட்டு
leaves-stays = இந்தச் சாதனத்தில் இருக்கும்
leaves-nothing = இந்தக் கோப்புக்காக எதுவும் செல்லாது.
leaves-recipe = கைரேகை
leaves-value = மதிப்பு
leaves-quality = நுணுக்கம், 100-இல்
leaves-video = முழுக் கோப்பின் MD5
leaves-name = பெயர்
leaves-size = அளவு
leaves-date = தேதி
leaves-dimensions = அகலமும் உயரமும்
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } பிக்சல்கள்
leaves-picture = படமே
leaves-picture-never = இந்தப் பக்கத்தை விட்டு ஒருபோதும் செல்லாது

recipe-upright = காட்டப்படும்படி
recipe-sampled = சில தளங்கள் சிறிதாக்கும்படி
recipe-mirrored = கண்ணாடியில் போல் திருப்பியது
recipe-stored = திருப்பும் முன், கோப்பில் இருக்கும்படி
recipe-trimmed = வெறும் ஓரம் இல்லாமல்
recipe-square = சதுரமாக வெட்டியது
recipe-portrait = 4-க்கு 5 ஆக வெட்டியது
recipe-tall = 9-க்கு 16 ஆக வெட்டியது, ஸ்டோரி போல
recipe-wide = 16-க்கு 9 ஆக வெட்டியது
recipe-other = வேறு முறையில்

size-bytes = { NUMBER($bytes) } பைட்டுகள்
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = { $count ->
    [one] 1 கோப்புடன் தொடர்
   *[other] { $count } கோப்புகளுடன் தொடர்
}
review-send-more = { $count ->
    [one] 1 கோப்பை உங்கள் கோரிக்கைக்கு அனுப்பு
   *[other] { $count } கோப்புகளை உங்கள் கோரிக்கைக்கு அனுப்பு
}
review-service-asking = சேவையிடம் கேட்கிறோம்.
review-service-away = சேவையை இப்போது அடைய முடியவில்லை, எனவே எதையும் அனுப்ப முடியாது. நீங்கள் தேர்ந்தெடுத்தவை இங்கே இருக்கும்.
review-not-run = இந்தப் படங்களைச் சேவை ஏற்பதில்லை.

about-title = விரும்பினால் மேலும் சொல்லுங்கள்
about-edited = இது திருத்தப்பட்டது
about-synthetic = கணினி உருவாக்கியது அல்லது மாற்றியது

blur-show = மங்கலாகக் காட்டு
blur-hide = மறை
blur-label = { $name }, மங்கலாக

leaves-case = உங்கள் கோரிக்கைக்காகச் செல்லப்போகும் அனைத்தும்
leaves-answers = உங்கள் பதில்கள்
leaves-padded = முத்திரையிட்ட செய்தியின் அளவு, சற்று கூட்டி முழுமையாக்கியது
