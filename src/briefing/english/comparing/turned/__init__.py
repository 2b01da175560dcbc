"""What turns a statement: a not, an every, a hope told as a fact, a condition dropped."""
