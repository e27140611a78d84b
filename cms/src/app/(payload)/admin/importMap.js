import { PreviewBeside as PreviewBeside_4b0eb4b8a8bee459c2eb68800f547e4a } from '../../../admin/previewing/PreviewBeside.tsx'
import { Preparation as Preparation_036e9b8e8d371b5de4b1339828e303ad } from '../../../admin/preparing/Preparation.tsx'
import { OldAddresses as OldAddresses_8490df65ba34e49bf0906a711e39f8c9 } from '../../../admin/OldAddresses.tsx'
import { LinesInput as LinesInput_c2b2a2bc4307dce986bd144d82cd95f5 } from '../../../admin/typed/LinesInput.tsx'
import { PartialDateInput as PartialDateInput_0e96efbd6d0825cc9c4c71369e85c42c } from '../../../admin/typed/DateInput.tsx'
import { DayInput as DayInput_0e96efbd6d0825cc9c4c71369e85c42c } from '../../../admin/typed/DateInput.tsx'
import { RecordPicker as RecordPicker_184dce7bdfb7d6fe49d862db90a4e26b } from '../../../admin/picking/RecordPicker.tsx'
import { RowTitle as RowTitle_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitationFeature as CitationFeature_c68dfc5b915cf8437512f93f86df2bba } from '../../../admin/citing/CitationFeature.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FigureInput as FigureInput_5ad01a8b9b1fc8d8a0f18031a76c983c } from '../../../admin/typed/FigureInput.tsx'
import { AddPicture as AddPicture_d7c8a45217ffd358e7cd42db553f5de8 } from '../../../admin/pictures/AddPicture.tsx'
import { StateCell as StateCell_097ae38789990860af6a9e77d93ca4e8 } from '../../../admin/translating/StateCell.tsx'
import { Saving as Saving_0491b40bf92544aabe11de302cb89ae9 } from '../../../admin/saving/Saving.tsx'
import { NoButton as NoButton_0491b40bf92544aabe11de302cb89ae9 } from '../../../admin/saving/Saving.tsx'
import { Status as Status_94551e7ffd926034064a440ef14abe0c } from '../../../admin/saving/Status.tsx'
import { Unpublish as Unpublish_5d785df80dea8b0744ac9ab2f1847c84 } from '../../../admin/saving/Unpublish.tsx'
import { TranslationView as TranslationView_7c81095b74e508e1c5a54129ccd3a63b } from '../../../admin/translating/TranslationView.tsx'
import { PreviewView as PreviewView_3cb25da3928ff350bb7d8c1f8ad6860a } from '../../../admin/previewing/PreviewView.tsx'
import { RecordList as RecordList_4bc92b4d7150467faf156fc86e99b721 } from '../../../admin/picking/RecordList.tsx'
import { FrozenNotice as FrozenNotice_c9f2ebb79950cdf032819d73c2902158 } from '../../../admin/FrozenNotice.tsx'
import { IndicatorSelect as IndicatorSelect_d7f8cfe2045d428613b34ffe82be85cf } from '../../../admin/IndicatorSelect.tsx'
import { TakingOver as TakingOver_778dbd2ebf4a351c2a3d66f1405af7c7 } from '../../../admin/takingOver/TakingOver.tsx'
import { SaveAgain as SaveAgain_ab4bff999b8edaf910c16b85dab15a6f } from '../../../admin/saving/SaveAgain.tsx'
import { PictureFile as PictureFile_2cd8ccce03c431622d36cd4d931d8f8b } from '../../../admin/pictures/PictureFile.tsx'
import { CurrentPassword as CurrentPassword_d30f38f77044f8f9ff3cb39e69b2963b } from '../../../admin/CurrentPassword.tsx'
import { PasswordNotice as PasswordNotice_51ebd006743b330059a350cbeb0130c8 } from '../../../admin/PasswordNotice.tsx'
import { Mark as Mark_bf41a6abefb159ec02dbea5bdb8195e8 } from '../../../admin/Mark.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { ForgottenPassword as ForgottenPassword_3cfe202e92a527faa5d6dd2f0ea50d1b } from '../../../admin/ForgottenPassword.tsx'
import { Home as Home_92230d168617e9cf97aa6f25290a5422 } from '../../../admin/Home.tsx'
import { Notices as Notices_a27e5a7582b2d934f78758fd423f3530 } from '../../../admin/notices/Notices.tsx'
import { WholeAnswers as WholeAnswers_c10cda79c68fc5cc9f8c6a25b8f40374 } from '../../../admin/saving/WholeAnswers.tsx'
import { MendMarkup as MendMarkup_a3d3c21151aaf0c3841cf0d0d53f3a83 } from '../../../admin/accessible/MendMarkup.tsx'
import { ChainView as ChainView_d54164e6c4d7fa0a5649e84374fb3fba } from '../../../admin/ChainView.tsx'
import { CalendarView as CalendarView_1262e2fe4c844c6dc8aed782197d2bcd } from '../../../admin/scheduling/CalendarView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/previewing/PreviewBeside.tsx#PreviewBeside": PreviewBeside_4b0eb4b8a8bee459c2eb68800f547e4a,
  "/admin/preparing/Preparation.tsx#Preparation": Preparation_036e9b8e8d371b5de4b1339828e303ad,
  "/admin/OldAddresses.tsx#OldAddresses": OldAddresses_8490df65ba34e49bf0906a711e39f8c9,
  "/admin/typed/LinesInput.tsx#LinesInput": LinesInput_c2b2a2bc4307dce986bd144d82cd95f5,
  "/admin/typed/DateInput.tsx#PartialDateInput": PartialDateInput_0e96efbd6d0825cc9c4c71369e85c42c,
  "/admin/typed/DateInput.tsx#DayInput": DayInput_0e96efbd6d0825cc9c4c71369e85c42c,
  "/admin/picking/RecordPicker.tsx#RecordPicker": RecordPicker_184dce7bdfb7d6fe49d862db90a4e26b,
  "/admin/RowTitle.tsx#RowTitle": RowTitle_dbfe837fc0f7c3c89478c5b65f497b62,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/citing/CitationFeature.tsx#CitationFeature": CitationFeature_c68dfc5b915cf8437512f93f86df2bba,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/typed/FigureInput.tsx#FigureInput": FigureInput_5ad01a8b9b1fc8d8a0f18031a76c983c,
  "/admin/pictures/AddPicture.tsx#AddPicture": AddPicture_d7c8a45217ffd358e7cd42db553f5de8,
  "/admin/translating/StateCell.tsx#StateCell": StateCell_097ae38789990860af6a9e77d93ca4e8,
  "/admin/saving/Saving.tsx#Saving": Saving_0491b40bf92544aabe11de302cb89ae9,
  "/admin/saving/Saving.tsx#NoButton": NoButton_0491b40bf92544aabe11de302cb89ae9,
  "/admin/saving/Status.tsx#Status": Status_94551e7ffd926034064a440ef14abe0c,
  "/admin/saving/Unpublish.tsx#Unpublish": Unpublish_5d785df80dea8b0744ac9ab2f1847c84,
  "/admin/translating/TranslationView.tsx#TranslationView": TranslationView_7c81095b74e508e1c5a54129ccd3a63b,
  "/admin/previewing/PreviewView.tsx#PreviewView": PreviewView_3cb25da3928ff350bb7d8c1f8ad6860a,
  "/admin/picking/RecordList.tsx#RecordList": RecordList_4bc92b4d7150467faf156fc86e99b721,
  "/admin/FrozenNotice.tsx#FrozenNotice": FrozenNotice_c9f2ebb79950cdf032819d73c2902158,
  "/admin/IndicatorSelect.tsx#IndicatorSelect": IndicatorSelect_d7f8cfe2045d428613b34ffe82be85cf,
  "/admin/takingOver/TakingOver.tsx#TakingOver": TakingOver_778dbd2ebf4a351c2a3d66f1405af7c7,
  "/admin/saving/SaveAgain.tsx#SaveAgain": SaveAgain_ab4bff999b8edaf910c16b85dab15a6f,
  "/admin/pictures/PictureFile.tsx#PictureFile": PictureFile_2cd8ccce03c431622d36cd4d931d8f8b,
  "/admin/CurrentPassword.tsx#CurrentPassword": CurrentPassword_d30f38f77044f8f9ff3cb39e69b2963b,
  "/admin/PasswordNotice.tsx#PasswordNotice": PasswordNotice_51ebd006743b330059a350cbeb0130c8,
  "/admin/Mark.tsx#Mark": Mark_bf41a6abefb159ec02dbea5bdb8195e8,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/ForgottenPassword.tsx#ForgottenPassword": ForgottenPassword_3cfe202e92a527faa5d6dd2f0ea50d1b,
  "/admin/Home.tsx#Home": Home_92230d168617e9cf97aa6f25290a5422,
  "/admin/notices/Notices.tsx#Notices": Notices_a27e5a7582b2d934f78758fd423f3530,
  "/admin/saving/WholeAnswers.tsx#WholeAnswers": WholeAnswers_c10cda79c68fc5cc9f8c6a25b8f40374,
  "/admin/accessible/MendMarkup.tsx#MendMarkup": MendMarkup_a3d3c21151aaf0c3841cf0d0d53f3a83,
  "/admin/ChainView.tsx#ChainView": ChainView_d54164e6c4d7fa0a5649e84374fb3fba,
  "/admin/scheduling/CalendarView.tsx#CalendarView": CalendarView_1262e2fe4c844c6dc8aed782197d2bcd,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
