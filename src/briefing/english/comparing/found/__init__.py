"""What is looked up in a text before it is held against another: its clauses, who does what, what it joins, and all that may prove it."""
