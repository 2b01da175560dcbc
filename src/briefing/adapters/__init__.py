"""Where the engine meets a site generator."""
