"""The words on the screen. The walk is written in the words of the sources; a translation file gives those of the
language in which it is walked, so that the walk follows the product's words by itself."""

import pathlib
import re
import xml.etree.ElementTree

PLACE = re.compile(r"%(?:L?\d+|n)")


class Words:
    def __init__(self, top, language):
        self._translations = {}
        file = pathlib.Path(top) / "translations" / f"clips_{language}.ts"
        if language != "en" and file.exists():
            for message in xml.etree.ElementTree.parse(file).iter("message"):
                source, translation = message.findtext("source"), message.find("translation")
                forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
                self._translations.setdefault(source, []).extend(form for form in forms if form)

    def of(self, *sources):
        """All the ways these words may be written: as in the sources and in the language of the walk."""
        return [word for source in sources for word in self._translations.get(source, []) + [source]]

    def pattern(self, *sources):
        """A pattern for words with places such as %1 in them; a whole name has to fit."""
        parts = [".+?".join(re.escape(part) for part in PLACE.split(word)) for word in self.of(*sources)]
        return re.compile("(?:" + "|".join(parts) + ")", re.DOTALL)
