"""How things look: icons, measure, colours and the wording of amounts. Nothing here is a widget."""
