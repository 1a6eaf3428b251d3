package cn.edu.jzu.skillcert.platform.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The logical structure beside the drawing, which screen readers follow: headings, paragraphs, tables. */
final class PdfTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final Map<PDPage, List<PDStructureElement>> owners = new LinkedHashMap<>();

    PdfTags(PDDocument pdf) {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        document = new PDStructureElement("Document", root);
        root.appendKid(document);
    }

    PDStructureElement element(String type) {
        return element(type, document);
    }

    PDStructureElement element(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Number under which the element's next content on the page is to be marked. */
    int content(PDStructureElement owner, PDPage page) {
        List<PDStructureElement> onPage = owners.computeIfAbsent(page, p -> new ArrayList<>());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(onPage.size());
        owner.appendKid(reference);
        onPage.add(owner);
        return onPage.size() - 1;
    }

    /** Writes the way back from marked content to its element. */
    void finish() {
        Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
        owners.forEach((page, elements) -> {
            int key = parents.size();
            page.setStructParents(key);
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            COSArray array = new COSArray();
            elements.forEach(element -> array.add(element.getCOSObject()));
            parents.put(key, new PDParentTreeValue(array));
        });
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
