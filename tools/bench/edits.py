"""What people do to pictures, with random parameters: each edit takes a picture (Pillow, RGB) and a random generator and gives the
copy. Those of FACE_UP are made by the person herself before she picks the file; the platform then has the original."""
import math

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


def any_colour(random):
    return tuple(random.randrange(256) for _ in range(3))


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


def coloured_letterbox(picture, random):
    across, down = bars(picture, random)
    return framed(picture, across, down, across, down, any_colour(random))


def uneven_bars(picture, random):
    """Bars of different heights on two opposite sides; one of them may be missing."""
    first, second = random.uniform(0.05, 0.3), random.choice((0, random.uniform(0.02, 0.3)))
    fill = any_colour(random) if random.random() < 0.5 else black_or_white(random)
    if random.random() < 0.5:
        return framed(picture, 0, round(first * picture.height), 0, round(second * picture.height), fill)
    return framed(picture, round(first * picture.width), 0, round(second * picture.width), 0, fill)


def over_fill(picture, random, fill):
    across, down = bars(picture, random)
    copy = fill((picture.width + 2 * across, picture.height + 2 * down))
    copy.paste(picture, (across, down))
    return copy


def blurred_letterbox(picture, random):
    return over_fill(picture, random, lambda size: ImageOps.fit(picture, size).filter(ImageFilter.GaussianBlur(max(size) / 30)))


def gradient(size, random):
    """From one colour to another, down or across."""
    image = Image.new('RGB', (2, 2))
    first, second = any_colour(random), any_colour(random)
    down = random.random() < 0.7
    image.putdata([first, first if down else second, second if down else first, second])
    return image.resize(size, Image.Resampling.BILINEAR, (0.5, 0.5, 1.5, 1.5))


def story(picture, random):
    """A 9:16 story: the picture as wide as the frame, anywhere from a third to the middle, over a colour, a gradient or itself blurred."""
    width = picture.width
    height = max(round(width * 16 / 9), round(picture.height * 1.1))
    kind = random.randrange(3)
    if kind == 0:
        copy = Image.new('RGB', (width, height), any_colour(random))
    elif kind == 1:
        copy = gradient((width, height), random)
    else:
        copy = ImageOps.fit(picture, (width, height)).filter(ImageFilter.GaussianBlur(height / 30))
    copy.paste(picture, (0, round((height - picture.height) * random.uniform(0.35, 0.5))))
    return copy


def status_bar(draw, width, ink, random):
    """Clock, signal, battery."""
    draw.text((24, 10), f'{random.randrange(24)}:{random.randrange(60):02}', fill=ink, font_size=24)
    for i in range(4):
        draw.rectangle((width - 190 + 9 * i, 28 - 4 * i, width - 185 + 9 * i, 32), fill=ink)
    draw.text((width - 140, 10), random.choice(('4G', 'LTE', '5G')), fill=ink, font_size=22)
    draw.rounded_rectangle((width - 70, 12, width - 26, 32), 5, outline=ink, width=2)
    draw.rectangle((width - 66, 16, width - 66 + random.randrange(6, 34), 28), fill=ink)


def rounded(picture, radius):
    mask = Image.new('L', picture.size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, picture.width - 1, picture.height - 1), radius, fill=255)
    return mask


def screenshot(picture, random):
    """A phone: status bar, title bar, the picture as wide as the screen or a little narrower with round corners, words, buttons."""
    width = 720
    margin = random.choice((0, 0, random.randrange(12, 60)))
    inner = width - 2 * margin
    picture = picture.resize((inner, round(picture.height * inner / picture.width)))
    height = max(round(width * random.uniform(1.9, 2.2)), picture.height + 300)
    dark = random.random() < 0.5
    back, ink = ((0, 0, 0), (235, 235, 235)) if dark else ((255, 255, 255), (20, 20, 20))
    if random.random() < 0.4:
        back = (18, 27, 34) if dark else (239, 234, 226)  # a chat's paper
    copy = Image.new('RGB', (width, height), back)
    draw = ImageDraw.Draw(copy)
    if random.random() < 0.4:
        draw.rectangle((0, 0, width, 116), fill=any_colour(random))  # an app's own title bar
    status_bar(draw, width, ink, random)
    draw.text((80, 60), random.choice(('Photo', 'Sent yesterday', 'Anna', 'IMG')), fill=ink, font_size=32)
    top = 130 + round((height - picture.height - 260) * random.uniform(0.3, 0.7))
    copy.paste(picture, (margin, top), rounded(picture, random.choice((0, 16, 32))) if margin else None)
    if height - 130 - top - picture.height > 80:
        words = random.choice(('12:04', 'is this you', '24 likes', 'look what I found, call me back', ''))
        draw.text((margin + 24, top + picture.height + 24), words, fill=ink, font_size=random.randrange(22, 34))
    for i in range(4):
        x = width * (2 * i + 1) // 8
        draw.ellipse((x - 20, height - 80, x + 20, height - 40), outline=ink, width=4)
    return copy


def cropped_screenshot(picture, random):
    share = random.uniform(0, 0.06) / 2
    return screenshot(box(picture, share, share, share, share), random)


def tilted(picture, random):
    return picture.rotate(random.choice((-1, 1)) * random.uniform(2, 5), Image.Resampling.BICUBIC)


def straightened(picture, random):
    """Turned by a few degrees and cut to what has no empty corner, as a phone's editor does."""
    degrees = random.uniform(2, 5)
    turned_copy = picture.rotate(random.choice((-1, 1)) * degrees, Image.Resampling.BICUBIC)
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    share = min(picture.size[0] / (picture.width * cosine + picture.height * sine),
                picture.size[1] / (picture.width * sine + picture.height * cosine))
    return box(turned_copy, *[(1 - share) / 2] * 4)


def caption(picture, random):
    strip = round(picture.height * random.uniform(0.08, 0.18))
    fill, ink = ((255, 255, 255), (0, 0, 0)) if random.random() < 0.7 else ((0, 0, 0), (255, 255, 255))
    above = random.random() < 0.7
    copy = framed(picture, 0, strip if above else 0, 0, 0 if above else strip, fill)
    words = random.choice(('when the weekend comes', 'me every single morning', 'nobody: absolutely nobody:'))
    ImageDraw.Draw(copy).text((strip // 3, (0 if above else picture.height) + strip // 4), words, fill=ink, font_size=max(8, strip // 2))
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
    'letterbox of any colour': coloured_letterbox, 'letterbox, blurred fill': blurred_letterbox, 'uneven bars': uneven_bars,
    'story frame': story, 'phone screenshot': screenshot, 'screenshot of a crop to 6 %': cropped_screenshot,
    'tilted 2-5 degrees': tilted, 'straightened 2-5 degrees': straightened, 'caption strip': caption, 'sticker of 30 %': sticker,
}
FACE_UP = {
    'her own screenshot': screenshot, 'her own letterbox': letterbox, 'her own coloured letterbox': coloured_letterbox,
    'her own blurred letterbox': blurred_letterbox, 'her own uneven bars': uneven_bars, 'her own story frame': story,
    'her own border': border,
}
