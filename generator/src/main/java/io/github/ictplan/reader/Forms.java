package io.github.ictplan.reader;

import io.github.ictplan.model.DocumentKind;

/** What the files of a school may hold, told by the code that reads them. */
public final class Forms {
    private final DocumentReader documents = new DocumentReader(Sections.shipped());

    /** {@code ictplan.yaml}. */
    public Form card() {
        Fields keys = Fields.blank();
        new CardReader().read(keys);
        return keys.form();
    }

    /** {@code woordenlijst.yaml}. */
    public Form glossary() {
        Fields keys = Fields.blank();
        Glossary.read(keys);
        return keys.form();
    }

    /** The front matter of a file in {@code plan/}. */
    public Form document(DocumentKind kind) {
        return documents.form(kind);
    }

    /** The front matter of a Markdown file in the documents' folder; its {@code soort} is open. */
    public Form registered(DocumentKind kind) {
        return documents.formOfRegister(kind);
    }

    /** {@code profielen/naam.yaml}. */
    public Form profile() {
        Fields keys = Fields.blank();
        ProfileReader.read("", keys);
        return keys.form();
    }
}
