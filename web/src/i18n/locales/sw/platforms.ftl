### reviewed: no

platforms-lead = Kila moja linachukua orodha lenyewe.
platforms-adult = Picha ambazo kila mtu alikuwa na miaka 18 au zaidi
platforms-minor = Picha za kabla ya kufikisha miaka 18
platforms-week = Mara ya mwisho lilichukua wiki ya { $day }
platforms-never = Bado halijaichukua
platforms-asking = Tunauliza nani anashiriki.
platforms-away = Huduma haipatikani kwa sasa. Jaribu tena baadaye.
platforms-not = Tovuti isiyo hapa haitafuti picha zako. Hakuna anayetazama ndani ya gumzo zilizofungwa.
