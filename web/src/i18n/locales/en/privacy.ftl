## Privacy in one page. Every sentence is a fact about the service: keep it exact.
privacy-lead = Very little. We planned it that way.
privacy-leaves-title = What leaves your device
privacy-leaves = Fingerprints, your answers, and what you tell about a file. They are sealed here. Only the people who keep the list can open them.
privacy-stays-title = What never leaves
privacy-stays = The pictures, their names, their dates and places. We never ask who you are.
privacy-platforms-title = What platforms get
privacy-platforms = Fingerprints. They do not learn your numbers, or which fingerprints belong together.
privacy-kept-title = What is kept
privacy-kept = How many cases there are and in which week they came. Your case stays until you withdraw it. If you never say that you wrote the numbers down, it runs out in time.
privacy-browser-title = In your browser
privacy-browser = No cookies, and nothing is stored. Nothing on this page comes from anyone else.
privacy-hide-title = What we cannot hide
privacy-hide = Your browser keeps this address in its history. Your network can see that it was opened.

## How she can check that all of this is true
check-lead = You need not take our word for it.
check-network-title = Turn the network off
check-network = Do it once you have come to the files. It all works until you press Send.
check-look-title = Look at what leaves
check-look = Open the tools of your browser and choose Network. You will see one short sealed message, and no picture.
check-values-title = Look at the values
check-values = The page shows each fingerprint before you send it. Any other PDQ program gives the same.
check-file-title = Use the one-file copy
check-file = It makes the same fingerprints with no network at all. It cannot send.
check-file-get = Get the copy
check-source-title = Read the code
check-source = It is open. Anyone can build this page from it and compare the two.
