"""From templates to finished HTML."""
