package io.github.ictplan.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * One element of the structure tree (ISO 32000-1, 14.7.2), as a view on its dictionary. Children are elements, or pieces of a page's content that
 * we move about and never look into.
 */
record Tag(COSDictionary dictionary) {
    private static final COSName EXPANSION = COSName.getPDFName("E");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    static @Nullable Tag of(@Nullable COSBase item) {
        if (item instanceof COSDictionary dictionary && dictionary.getDictionaryObject(COSName.S) != null) {
            return new Tag(dictionary);
        }
        return null;
    }

    static Tag create(String type, Tag like) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, "StructElem");
        dictionary.setName(COSName.S, type);
        COSBase page = like.dictionary.getItem(COSName.PG);
        if (page != null) {
            dictionary.setItem(COSName.PG, page);
        }
        return new Tag(dictionary);
    }

    String type() {
        return dictionary.getNameAsString(COSName.S);
    }

    boolean is(String type) {
        return type().equals(type);
    }

    void become(String type) {
        dictionary.setName(COSName.S, type);
    }

    /** Alternative text; empty where there is none. */
    String alternative() {
        return dictionary.getString(COSName.ALT, "");
    }

    void dropAlternative() {
        dictionary.removeItem(COSName.ALT);
    }

    void dropAttributes() {
        dictionary.removeItem(COSName.A);
    }

    void readAs(String words) {
        dictionary.setString(ACTUAL_TEXT, words);
    }

    void name(String id) {
        dictionary.setString(COSName.ID, id);
    }

    List<COSBase> items() {
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        List<COSBase> items = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                items.add(array.getObject(i));
            }
        } else if (kids != null) {
            items.add(kids);
        }
        return items;
    }

    List<Tag> children() {
        List<Tag> children = new ArrayList<>();
        for (COSBase item : items()) {
            Tag child = of(item);
            if (child != null) {
                children.add(child);
            }
        }
        return children;
    }

    /** The page of a piece of content; null for what is no such piece. */
    @Nullable
    COSDictionary pageOf(COSBase item) {
        if (item instanceof COSInteger) {
            return dictionary.getCOSDictionary(COSName.PG);
        }
        if (item instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            COSDictionary page = reference.getCOSDictionary(COSName.PG);
            return page == null ? dictionary.getCOSDictionary(COSName.PG) : page;
        }
        return null;
    }

    /** The number of a piece of content on its page. */
    static int pieceOf(COSBase item) {
        return item instanceof COSInteger number ? number.intValue() : ((COSDictionary) item).getInt(COSName.MCID);
    }

    void hold(List<? extends COSBase> items) {
        COSArray kids = new COSArray();
        for (COSBase item : items) {
            kids.add(item);
            Tag child = of(item);
            if (child != null) {
                child.dictionary.setItem(COSName.P, dictionary);
            }
        }
        dictionary.setItem(COSName.K, kids);
    }

    void insert(int at, COSBase item) {
        List<COSBase> items = items();
        items.add(at, item);
        hold(items);
    }

    /** The expansion of an abbreviation; the renderer writes an empty one too. */
    void dropEmptyExpansion() {
        if (dictionary.getString(EXPANSION, "").isEmpty()) {
            dictionary.removeItem(EXPANSION);
        }
    }
}
