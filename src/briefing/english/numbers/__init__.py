"""Numbers of a text: what each is worth, what it counts, per what, how exact it is and which way it goes."""
