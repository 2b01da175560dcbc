"""From a folder to a site: the stages, one after the other."""
