import { makeBlock } from '../../schema/document/blocks/make-block';
import type { DocumentNode } from '../../schema/document/node';
import { always, entryOf, week } from './blocks';

const kesh = ['Kesh'];
const keshVellish = ['Kesh', 'Vellish'];
const allThree = ['Kesh', 'Vellish', 'Sanar'];
const byTelephone = 'by telephone, through Lantern Helpline';

const hotlinesAndPolice: DocumentNode[] = [
  entryOf('hotline', 'A11', {
    ...{ name: 'Lantern Helpline', services: 'crisis support, counselling, way to the shelter, interpreters' },
    ...{ location: 'by telephone and message', contact: 'free number on the card', ...always, languages: allThree },
    ...{ femaleStaff: 'always', accessibility: 'text messages for women who do not hear' },
  }),
  entryOf('hotline', 'A12', {
    ...{ name: 'Wages line of the Labour Office', services: 'complaints about wages and employers' },
    ...{ location: 'by telephone', contact: 'line 3 of the Labour Office', ...week('08:00-16:00') },
    ...{ languages: keshVellish, femaleStaff: 'on-request' },
  }),
  entryOf('police', 'A05', {
    ...{ name: 'Women’s Protection Desk', services: 'protection, complaint, investigation' },
    ...{ location: 'Kesh Town, side entrance of headquarters', contact: 'duty officer', ...always, languages: kesh },
    ...{ interpretation: byTelephone, femaleStaff: 'always', accessibility: 'ramp, private room' },
  }),
  entryOf('police', 'A06', {
    ...{ name: 'Border and Harbour Police Post, help counter', services: 'helpline card and a private telephone' },
    ...{ location: 'Fernbank crossing', contact: 'officer in charge', ...always, languages: keshVellish },
    ...{ interpretation: byTelephone, femaleStaff: 'on-request' },
  }),
];

const health: DocumentNode[] = [
  entryOf('health', 'A03', {
    ...{ name: 'One-Stop Unit', services: 'injuries, care after sexual violence, first support' },
    ...{ location: 'Kesh Provincial Hospital, ground floor', contact: 'ward sister', ...always },
    ...{ languages: keshVellish, interpretation: byTelephone, femaleStaff: 'always', accessibility: 'ramp, lift' },
  }),
  entryOf('health', 'A04', {
    ...{ name: 'Saltmouth Health Centre', services: 'first care, hospital car' },
    ...{ location: 'Saltmouth, Harbour Road', contact: 'nurse in charge' },
    ...{ ...week('07:00-19:00', '07:00-19:00', '07:00-19:00'), languages: keshVellish, femaleStaff: 'always' },
  }),
  entryOf('health', 'A04', {
    ...{ name: 'Upper Orchards Health Centre', services: 'first care, hospital car, visits to farms' },
    ...{ location: 'Upper Orchards, market square', contact: 'nurse in charge' },
    ...{ ...week('07:00-19:00', '07:00-13:00'), languages: kesh, interpretation: byTelephone, femaleStaff: 'always' },
  }),
  entryOf('health', 'A04', {
    ...{ name: 'Fernbank Health Centre', services: 'first care, hospital car' },
    ...{ location: 'Fernbank, beside the bus yard', contact: 'nurse in charge' },
    ...{ ...week('07:00-19:00', '07:00-19:00', '07:00-19:00'), languages: keshVellish, femaleStaff: 'on-request' },
  }),
  entryOf('forensic', 'A03', {
    ...{ name: 'Forensic room of the One-Stop Unit', services: 'examination, sealed evidence' },
    ...{ location: 'Kesh Provincial Hospital, ground floor', contact: 'ward sister', ...always },
    ...{ languages: keshVellish, interpretation: byTelephone, femaleStaff: 'always', accessibility: 'ramp, lift' },
  }),
];

const justice: DocumentNode[] = [
  entryOf('legal', 'A08', {
    ...{ name: 'Open Scales Legal Aid', services: 'advice, protection orders, court, wages' },
    ...{ location: 'Kesh Town, Mill Street', contact: 'front office', ...week('08:00-18:00', '09:00-13:00') },
    ...{ languages: allThree, femaleStaff: 'always', accessibility: 'ramp' },
  }),
  entryOf('legal', 'A07', {
    ...{ name: 'Witness counter of the Prosecutor', services: 'what happens in a case, protection in court' },
    ...{ location: 'Kesh Town, court house', contact: 'counter 2', ...week('08:00-16:00'), languages: kesh },
    ...{ interpretation: 'ordered a day before', femaleStaff: 'on-request', accessibility: 'lift' },
  }),
  entryOf('mediation', '', {
    ...{
      name: 'Community Mediation Room',
      services: 'disputes over money, at her own wish; never in place of protection',
    },
    ...{ location: 'Kesh Town, town hall', contact: 'through Open Scales Legal Aid', hoursNote: 'by appointment' },
    ...{ languages: kesh, femaleStaff: 'on-request', confirmedBy: 'Open Scales Legal Aid' },
  }),
];

const socialServices: DocumentNode[] = [
  entryOf('psychosocial', 'A09', {
    ...{ name: 'Counselling rooms of Social Services', services: 'counselling, caseworkers, care for children' },
    ...{ location: 'Kesh Town and Saltmouth', contact: 'duty caseworker', ...week('08:00-18:00', '09:00-15:00') },
    ...{ languages: keshVellish, interpretation: byTelephone, femaleStaff: 'always', accessibility: 'ramp' },
  }),
  entryOf('psychosocial', 'A10', {
    ...{ name: 'Riverside counselling', services: 'support alone and in groups, for migrant women too' },
    ...{ location: 'told when an hour is agreed', contact: 'through Lantern Helpline', visibility: 'network' },
    ...{ ...week('09:00-20:00', '09:00-20:00', '12:00-20:00'), languages: allThree, femaleStaff: 'always' },
  }),
  entryOf('economic', 'A09', {
    ...{ name: 'Emergency cash of Social Services', services: 'cash, food, clothes, transport' },
    ...{ location: 'Kesh Town', contact: 'duty caseworker', ...week('08:00-16:00') },
    ...{ languages: keshVellish, femaleStaff: 'always' },
  }),
  entryOf('economic', 'A12', {
    ...{ name: 'Wages desk of the Labour Office', services: 'unpaid wages, papers held by an employer' },
    ...{ location: 'Kesh Town', contact: 'wages desk', ...week('08:00-16:00'), languages: keshVellish },
    ...{ femaleStaff: 'on-request' },
  }),
  entryOf('shelter', 'A10', {
    ...{ name: 'Riverside Women’s Shelter', services: 'safe bed for her and her children' },
    ...{ contact: 'through Lantern Helpline only', visibility: 'restricted', ...always },
    ...{ languages: allThree, femaleStaff: 'always', accessibility: 'one room without steps' },
  }),
  entryOf('shelter', 'A03', {
    ...{ name: 'Night room of the One-Stop Unit', services: 'bed until the shelter can take her in' },
    ...{ contact: 'through Lantern Helpline only', visibility: 'restricted', ...always },
    ...{ languages: keshVellish, interpretation: byTelephone, femaleStaff: 'always', accessibility: 'ramp, lift' },
  }),
];

const migration: DocumentNode[] = [
  entryOf('consular', 'A14', {
    ...{ name: 'Consular Liaison Desk of Vell', services: 'travel papers, safe return, contact with family' },
    ...{ location: 'Fernbank, crossing hall', contact: 'liaison officer', ...week('09:00-15:00') },
    ...{ languages: ['Vellish', 'Kesh'], femaleStaff: 'on-request', cost: 'free for emergency papers' },
  }),
  entryOf('migrant-organisation', 'A13', {
    ...{ name: 'Crossing House', services: 'rights, company to services, interpreters' },
    ...{ location: 'Fernbank, market lane', contact: 'front desk' },
    ...{ ...week('09:00-18:00', '09:00-18:00', '10:00-20:00'), languages: allThree, femaleStaff: 'always' },
  }),
  entryOf('training', 'A12', {
    ...{ name: 'Training centre of the Labour Office', services: 'courses, with care for children' },
    ...{ location: 'Kesh Town', contact: 'training desk', ...week('08:00-16:00'), languages: keshVellish },
    ...{ femaleStaff: 'on-request', accessibility: 'ramp' },
  }),
];

/** Twenty-one rows in the twelve categories; no place of a shelter stands in any of them. */
export const directory: DocumentNode = makeBlock(
  'directory',
  {
    ...{ country: 'Kesh', province: 'Lower Kesh Province', focalName: 'Shift leader' },
    ...{ focalOrganisation: 'Lantern Helpline', focalContact: 'free number on the card', updated: '2026-01-20' },
  },
  ...hotlinesAndPolice,
  ...health,
  ...justice,
  ...socialServices,
  ...migration,
);
