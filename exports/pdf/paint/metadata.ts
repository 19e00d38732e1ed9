/** What pdfkit keeps to itself about metadata, as of 0.20.2. */
interface Metadata {
  info: Record<string, unknown>;
  _addInfo(): void;
  appendXML(xml: string): void;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text safe inside XML: markup escaped, control characters that XML 1.0 forbids dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

/** PDF/A accepts the PDF/UA mark only with a description of its vocabulary. */
const accessible = `
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                    <pdfaProperty:name>part</pdfaProperty:name>
                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                    <pdfaProperty:category>internal</pdfaProperty:category>
                    <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
`;

/** Marks the file as PDF/UA and cures pdfkit's metadata, which a title with an ampersand would break. */
export function withAccessibleMetadata(doc: object): void {
  const metadata = doc as Metadata;
  const addInfo = metadata._addInfo.bind(doc);
  metadata._addInfo = () => {
    const { info } = metadata;
    const escaped = ([name, value]: [string, unknown]) => [name, typeof value === 'string' ? escapeXml(value) : value];
    metadata.info = Object.fromEntries(Object.entries(info).map(escaped));
    metadata.appendXML(accessible);
    addInfo();
    metadata.info = info;
  };
}
