### reviewed: no

help-lead = Diese Dienste betreiben andere Leute. Wähle dein Land.
help-country = Land
help-anywhere = Überall
help-none = Wir kennen noch keinen Dienst in diesem Land. Diese gibt es überall.
help-minor = Für Menschen unter 18 und alle, die sich um sie kümmern
help-see-minor = War jemand unter 18? Hier ist Hilfe dafür
help-see-adult = Waren alle 18 oder älter? Hier ist Hilfe dafür
help-kind-helpline = Menschen zum Reden
help-kind-removal = Hilft, Kopien entfernen zu lassen
help-kind-report = Nimmt Meldungen an
help-kind-police = Polizei
help-kind-tool = Funktioniert wie diese Seite
help-kind-guide = Weiß, wo es weitergeht
help-picture-yes = Dort wird nach dem Bild selbst gefragt.
help-picture-no = Dort wird nicht nach dem Bild gefragt.
help-picture-unknown = Wir wissen nicht, ob dort nach dem Bild gefragt wird. Frag zuerst.
help-no-name = Du musst deinen Namen nicht sagen.
help-phone = Telefon
help-hours = Zeiten
help-languages = Sprachen
help-checked = Zuletzt geprüft: { $month }
help-open = { $name } öffnen
help-traces = Ein Anruf kann auf der Rechnung und in der Anrufliste stehen.
help-danger = Bist du in Gefahr? Ruf jetzt den Notruf an.
