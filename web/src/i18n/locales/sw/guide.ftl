### reviewed: no

guide-lead = Kwa ajili yako, au kwa mtu anayekusaidia.
guide-numbers = Tunza namba zako mbili kwenye karatasi nyingine.
guide-address = Inapatikana wapi
