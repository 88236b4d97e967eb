"""What people do to pictures, with random parameters: each edit takes a picture (Pillow, RGB) and a random generator and gives the
copy. Those of FACE_UP are made by the person herself before she picks the file; the platform then has the original."""
from PIL import Image, ImageDraw, ImageFilter, ImageOps

SHAPES = ((1, 1), (4, 5), (9, 16), (16, 9))


def box(picture, left, top, right, bottom):
    """Cuts those shares off the sides."""
    width, height = picture.size
    return picture.crop((round(width * left), round(height * top), round(width * (1 - right)), round(height * (1 - bottom))))


def framed(picture, left, top, right, bottom, fill):
    copy = Image.new('RGB', (picture.width + left + right, picture.height + top + bottom), fill)
    copy.paste(picture, (left, top))
    return copy


def black_or_white(random):
    return (0, 0, 0) if random.random() < 0.5 else (255, 255, 255)


def same(picture, random):
    return picture


def halved(picture, random):
    share = random.uniform(0.4, 0.8)
    return picture.resize((round(picture.width * share), round(picture.height * share)), Image.Resampling.LANCZOS)


def brighter(picture, random):
    gain = random.uniform(0.7, 1.3)
    return picture.point([min(255, round(value * gain)) for value in range(256)] * 3)


def centred_crop(picture, random):
    share = random.uniform(0, 0.30) / 2
    return box(picture, share, share, share, share)


def side_crop(picture, random):
    shares = [0, 0, 0, 0]
    shares[random.randrange(4)] = random.uniform(0, 0.20)
    return box(picture, *shares)


def loose_crop(picture, random):
    return box(picture, *(random.uniform(0, 0.04) for _ in range(4)))


def shape_crop(picture, random):
    wide, high = random.choice(SHAPES)
    width = min(picture.width, picture.height * wide // high)
    height = min(picture.height, picture.width * high // wide)
    left, top = (picture.width - width) // 2, (picture.height - height) // 2
    return picture.crop((left, top, left + width, top + height))


def mirrored(picture, random):
    return ImageOps.mirror(picture)


def turned(picture, random):
    return picture.transpose(random.choice((Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)))


def border(picture, random):
    width = round(min(picture.size) * random.uniform(0.01, 0.15))
    return framed(picture, width, width, width, width, black_or_white(random))


def bars(picture, random):
    """How much to add above and below, or left and right, for a random shape of the whole."""
    ratio = random.uniform(9 / 16, 16 / 9)
    if picture.width / picture.height > ratio:
        return 0, (round(picture.width / ratio) - picture.height) // 2
    return (round(picture.height * ratio) - picture.width) // 2, 0


def letterbox(picture, random):
    across, down = bars(picture, random)
    return framed(picture, across, down, across, down, black_or_white(random))


def blurred_letterbox(picture, random):
    across, down = bars(picture, random)
    size = (picture.width + 2 * across, picture.height + 2 * down)
    copy = ImageOps.fit(picture, size).filter(ImageFilter.GaussianBlur(max(size) / 30))
    copy.paste(picture, (across, down))
    return copy


def screenshot(picture, random):
    """A phone: status bar with clock and icons, title bar, the picture as wide as the screen, buttons."""
    width = 720
    picture = picture.resize((width, round(picture.height * width / picture.width)))
    height = max(round(width * random.uniform(1.9, 2.2)), picture.height + 260)
    dark = random.random() < 0.5
    back, ink = ((0, 0, 0), (235, 235, 235)) if dark else ((255, 255, 255), (20, 20, 20))
    copy = Image.new('RGB', (width, height), back)
    draw = ImageDraw.Draw(copy)
    draw.text((24, 10), f'{random.randrange(24)}:{random.randrange(60):02}', fill=ink, font_size=24)
    for i in range(3):
        draw.rectangle((width - 40 - 34 * i, 12, width - 18 - 34 * i, 30), fill=ink)
    draw.text((80, 60), random.choice(('Photo', 'Sent yesterday', 'Anna', 'IMG')), fill=ink, font_size=32)
    top = (height - picture.height) // 2
    copy.paste(picture, (0, top))
    for i in range(4):
        x = width * (2 * i + 1) // 8
        draw.ellipse((x - 20, height - 80, x + 20, height - 40), outline=ink, width=4)
    return copy


def cropped_screenshot(picture, random):
    share = random.uniform(0, 0.06) / 2
    return screenshot(box(picture, share, share, share, share), random)


def tilted(picture, random):
    return picture.rotate(random.choice((-1, 1)) * random.uniform(2, 5), Image.Resampling.BICUBIC)


def caption(picture, random):
    strip = round(picture.height * random.uniform(0.08, 0.18))
    copy = framed(picture, 0, strip, 0, 0, (255, 255, 255))
    ImageDraw.Draw(copy).text((strip // 3, strip // 4), 'when the weekend comes', fill=(0, 0, 0), font_size=max(8, strip // 2))
    return copy


def sticker(picture, random):
    copy = picture.copy()
    side = round(min(copy.size) * 0.3)
    x, y = random.randrange(copy.width - side), random.randrange(copy.height - side)
    ImageDraw.Draw(copy).ellipse((x, y, x + side, y + side), fill=(250, 200, 40))
    return copy


EDITS = {
    'saved again': same, 'smaller': halved, 'brighter or darker': brighter, 'mirrored': mirrored, 'turned': turned,
    'cut to 1:1, 4:5, 9:16, 16:9': shape_crop, 'centre, up to 30 % off': centred_crop, 'one side, up to 20 % off': side_crop,
    'each side, up to 4 % off': loose_crop, 'border of 1-15 %': border, 'letterbox': letterbox,
    'letterbox, blurred fill': blurred_letterbox, 'phone screenshot': screenshot,
    'screenshot of a crop to 6 %': cropped_screenshot, 'tilted 2-5 degrees': tilted, 'caption strip': caption,
    'sticker of 30 %': sticker,
}
FACE_UP = {'her own screenshot': screenshot, 'her own letterbox': letterbox}
