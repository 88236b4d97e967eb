## A page to print, for her or for someone who helps. It reuses the steps of the first page.
guide-lead = For you, or for someone who helps you.
guide-numbers = Keep your two numbers on another sheet.
guide-address = Where to find it
