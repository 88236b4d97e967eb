"""Harmless pictures by number: shapes in greys, each with a PDQ of its own."""

import os
import random

from PIL import Image, ImageDraw


def draw(folder, number, size=256):
    chance = random.Random(f"stillmine picture {number}")
    picture = Image.new("L", (size, size), 128)
    pen = ImageDraw.Draw(picture)
    for shape in range(60):
        x, y = chance.randint(-40, size), chance.randint(-40, size)
        box = [x, y, x + chance.randint(15, size // 3), y + chance.randint(15, size // 3)]
        (pen.ellipse if shape % 2 else pen.rectangle)(box, fill=chance.randint(0, 255))
    path = os.path.join(folder, f"{number}.png")
    picture.save(path)
    return path
