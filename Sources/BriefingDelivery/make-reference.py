#!/usr/bin/env python3
"""Makes Files/reference.docx: the styles, page and header from which pandoc takes the look of a briefing in Word.

Written from ECMA-376 and Decree 30/2020/NĐ-CP, Appendix I: A4, margins 20/20/30/15 mm, Times New Roman 13, first line
10 mm, page number centred at the top but not on page 1. The same script gives the same bytes.
"""
import pathlib
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'
BLACK = '<w:color w:val="000000"/>'


def size(points):
    return f'<w:sz w:val="{points * 2:g}"/><w:szCs w:val="{points * 2:g}"/>'


def style(name, identifier, paragraph="", run="", based="Normal", following=None, custom=False):
    extra = ' w:customStyle="1"' if custom else ""
    base = f'<w:basedOn w:val="{based}"/>' if based else ""
    after = f'<w:next w:val="{following}"/>' if following else ""
    return (f'<w:style w:type="paragraph"{extra} w:styleId="{identifier}"><w:name w:val="{name}"/>{base}{after}'
            f'<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>')


LEFT = '<w:ind w:firstLine="0"/><w:jc w:val="left"/>'
CENTRE = '<w:ind w:firstLine="0"/><w:jc w:val="center"/>'
KEEP = '<w:keepNext/>'


def spacing(before, after):
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"/>'


def heading(level):
    points = 13
    line = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="000000"/></w:pBdr>' if level == 1 else ""
    paragraph = KEEP + line + spacing(12 if level == 1 else 8, 4) + LEFT + f'<w:outlineLvl w:val="{level - 1}"/>'
    return style(f"heading {level}", f"Heading{level}", paragraph, f"<w:b/>{BLACK}{size(points)}", following="BodyText")


frame = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="4" w:color="000000"/>' for side in ("top", "left", "bottom", "right"))
grid = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))

styles = (
    HEAD + f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{FONT}{BLACK}{size(13)}<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    + '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>'
    + '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
      '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    + style("Body Text", "BodyText", spacing(0, 6) + '<w:ind w:firstLine="567"/><w:jc w:val="both"/>')
    + style("First Paragraph", "FirstParagraph", "", based="BodyText", following="BodyText")
    + style("Compact", "Compact", spacing(1, 1) + LEFT, size(11), based="BodyText")
    + style("Title", "Title", KEEP + spacing(12, 2) + CENTRE, f"<w:b/>{size(15)}", following="BodyText")
    + style("BriefingTitle", "BriefingTitle", KEEP + spacing(12, 2) + CENTRE, f"<w:b/>{size(15)}", custom=True)
    + style("BriefingSubtitle", "BriefingSubtitle", spacing(0, 4) + CENTRE, "<w:i/>", custom=True)
    + style("BriefingNumbers", "BriefingNumbers", f"<w:pBdr>{frame}</w:pBdr>" + spacing(0, 0) + LEFT, custom=True)
    + style("BriefingStory", "BriefingStory", KEEP + spacing(4, 2) + LEFT, "<w:b/>", custom=True)
    + style("BriefingSmall", "BriefingSmall", spacing(2, 2) + LEFT, size(11), custom=True)
    + style("BriefingList", "BriefingList", spacing(0, 1) + LEFT, size(9.5), custom=True)
    + heading(1) + heading(2) + heading(3)
    + style("header", "Header", CENTRE, size(13))
    + '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="00318A"/></w:rPr></w:style>'
    + '<w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>'
      f'<w:tblPr><w:tblBorders>{grid}</w:tblBorders></w:tblPr><w:trPr><w:cantSplit/></w:trPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    + "</w:styles>")

section = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:headerReference w:type="first" r:id="rId11"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
    '<w:titlePg/></w:sectPr>')

number = ('<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
          '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
          '<w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')


def relations(*entries):
    lines = "".join(f'<Relationship Id="{identifier}" Type="{TYPE}{kind}" Target="{target}"/>' for identifier, kind, target in entries)
    return HEAD + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{lines}</Relationships>'


parts = {"document": "document.main", "styles": "styles", "settings": "settings", "webSettings": "webSettings",
         "fontTable": "fontTable", "numbering": "numbering", "footnotes": "footnotes", "comments": "comments",
         "header1": "header", "header2": "header"}
overrides = "".join(f'<Override PartName="/word/{part}.xml" ContentType="{MAIN}{kind}+xml"/>' for part, kind in parts.items())
overrides += '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
overrides += '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
overrides += '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'

colours = "".join(
    f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in (
        ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "333333"), ("lt2", "EEEEEE"), ("accent1", "333333"), ("accent2", "555555"),
        ("accent3", "777777"), ("accent4", "999999"), ("accent5", "BBBBBB"), ("accent6", "DDDDDD"), ("hlink", "00318A"), ("folHlink", "00318A")))
face = '<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>'
fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
theme = (HEAD + '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Briefing"><a:themeElements>'
         f'<a:clrScheme name="Briefing">{colours}</a:clrScheme><a:fontScheme name="Briefing"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
         f'<a:fmtScheme name="Briefing"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{("<a:ln>" + fill + "</a:ln>") * 3}</a:lnStyleLst>'
         f'<a:effectStyleLst>{"<a:effectStyle><a:effectLst/></a:effectStyle>" * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>')

files = {
    "[Content_Types].xml": HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
    "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml"), ("rId3", "extended-properties", "docProps/app.xml")).replace(
        "</Relationships>", '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>'),
    "docProps/app.xml": HEAD + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
    "docProps/core.xml": HEAD + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title></dc:title></cp:coreProperties>',
    "word/document.xml": HEAD + f'<w:document {W} {R}><w:body><w:p/>{section}</w:body></w:document>',
    "word/_rels/document.xml.rels": relations(
        ("rId1", "numbering", "numbering.xml"), ("rId2", "styles", "styles.xml"), ("rId3", "settings", "settings.xml"),
        ("rId4", "webSettings", "webSettings.xml"), ("rId5", "fontTable", "fontTable.xml"), ("rId6", "theme", "theme/theme1.xml"),
        ("rId7", "footnotes", "footnotes.xml"), ("rId8", "comments", "comments.xml"),
        ("rId10", "header", "header1.xml"), ("rId11", "header", "header2.xml")),
    "word/styles.xml": styles,
    "word/settings.xml": HEAD + f'<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>',
    "word/webSettings.xml": HEAD + f"<w:webSettings {W}/>",
    "word/fontTable.xml": HEAD + f'<w:fonts {W}><w:font w:name="Times New Roman"><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>',
    "word/numbering.xml": HEAD + f"<w:numbering {W}/>",
    "word/comments.xml": HEAD + f"<w:comments {W}/>",
    "word/footnotes.xml": HEAD + f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>',
    "word/header1.xml": HEAD + f"<w:hdr {W}>{number}</w:hdr>",
    "word/header2.xml": HEAD + f'<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>',
    "word/theme/theme1.xml": theme,
}

target = pathlib.Path(__file__).parent / "Files" / "reference.docx"
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
    for name, text in files.items():
        information = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        information.compress_type = zipfile.ZIP_DEFLATED
        information.external_attr = 0o644 << 16
        archive.writestr(information, text)
