/** The two fields the installation itself fills; part of the file format, so never renamed. */
export const certificationFieldName = 'Certification';
export const sealFieldName = 'Seal';
