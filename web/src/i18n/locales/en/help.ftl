## Services of other people, by country. Names, phone numbers and hours come from a list and are not translated.

help-lead = Other people run these services. Choose your country.
help-country = Country
help-anywhere = Anywhere
help-none = We know no service in this country yet. These work anywhere.
help-minor = For people under 18, and those who care for them
help-see-minor = Was someone under 18? See help for that
help-see-adult = Was everyone 18 or older? See help for that
help-kind-helpline = People to talk to
help-kind-removal = Helps to take copies down
help-kind-report = Takes reports
help-kind-police = Police
help-kind-tool = Works like this page
help-kind-guide = Knows where to go
help-picture-yes = It asks for the picture itself.
help-picture-no = It does not ask for the picture.
help-picture-unknown = We do not know if it asks for the picture. Ask first.
help-no-name = You do not have to give your name.
help-phone = Phone
help-hours = Hours
help-languages = Languages
help-checked = Last checked: { $month }
help-open = Open { $name }
help-traces = A call may show on the bill and in the list of calls.
help-danger = Are you in danger? Call the emergency number now.
