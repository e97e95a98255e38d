"""How fieldwork is going: what `sojourn status` tells, as a page of the app."""
