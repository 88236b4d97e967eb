pick-title = Choose photos or videos
pick-lead = They stay on this device. You can choose many at once.
pick-button = Choose files
pick-drop = or drop them here, or paste
pick-drop-now = Let go to add them
pick-tip-title = Which file is best?
pick-tip-1 = The one that was sent or shared, or the closest you have.
pick-tip-2 = The whole picture, without bars or stickers around it.
pick-tip-3 = Photos of every common kind, also from an iPhone. Videos: only exact copies can be found.
pick-cancelled = Stopped. The files you had just chosen were let go.
pick-none = There was no file in that. Choose photos or videos.
pick-removed-all = You took everything out. Choose again, or leave.
pick-too-many = A case holds up to { NUMBER($most) } files. The first ones were taken.
pick-enough = { $count ->
    [one] Go on with the 1 file you have
   *[other] Go on with the { $count } files you have
}
