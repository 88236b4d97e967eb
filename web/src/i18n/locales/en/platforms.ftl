## Who collects the lists, and when they last did.
platforms-lead = Each one collects the list by itself.
platforms-adult = Pictures where everyone was 18 or older
platforms-minor = Pictures from before 18
platforms-week = Last collected in the week of { $day }
platforms-never = Has not collected it yet
platforms-asking = Asking who takes part.
platforms-away = The service cannot be reached just now. Try again later.
platforms-not = A site that is not here does not look for your pictures. Nobody looks into locked chats.
