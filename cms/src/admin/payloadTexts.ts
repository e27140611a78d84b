import { en } from '@payloadcms/translations/languages/en';
import { es } from '@payloadcms/translations/languages/es';

/** The languages of the admin, as Payload speaks them. */
export const languages = { es, en };

/**
 * What Payload says in the admin otherwise than Arraigo: its Spanish addresses the editor as tú, and Arraigo says usted
 * throughout (`tests/cms/payloadTexts` finds the texts of a new Payload that need to be added); and what restoring and
 * unpublishing do here.
 */
export const payloadTexts = {
  es: {
    authentication: {
      alreadyLoggedIn: 'Ya inició sesión',
      beginCreateFirstUser: 'Para empezar, cree la primera cuenta.',
      checkYourEmailForPasswordReset:
        'Si la dirección de correo está asociada a una cuenta, recibirá instrucciones para restablecer su contraseña en breve. Si no ve el correo, revise la carpeta de correo no deseado.',
      forgotPasswordEmailInstructions:
        'Escriba su correo electrónico. Recibirá un mensaje con las instrucciones para restablecer su contraseña.',
      forgotPasswordQuestion: '¿Olvidó su contraseña?',
      forgotPasswordUsernameInstructions:
        'Escriba su nombre de usuario. Las instrucciones para restablecer su contraseña se enviarán a la dirección de correo asociada.',
      generatingNewAPIKeyWillInvalidate:
        'Generar una clave API nueva <1>invalidará</1> la anterior. ¿Desea continuar?',
      loggedIn: 'Para entrar con otra cuenta, primero <0>cierre su sesión</0>.',
      loggedInChangePassword:
        'Para cambiar su contraseña, entre a <0>su cuenta</0> y cámbiela desde ahí.',
      loggedOutInactivity: 'Su sesión se cerró por inactividad.',
      loggedOutSuccessfully: 'Su sesión se cerró.',
      loginWithAnotherUser: 'Para entrar con otra cuenta, primero <0>cierre su sesión</0>.',
      newAccountCreated:
        'Se creó una cuenta para que pueda entrar a <a href="{{serverURL}}">{{serverURL}}</a>. Abra el siguiente enlace para verificar su correo: <a href="{{verificationURL}}">{{verificationURL}}</a>.<br> Después podrá iniciar sesión.',
      resetYourPassword: 'Restablecer su contraseña',
      verifyYourEmail: 'Verifique su correo',
      youAreInactive:
        'Lleva un tiempo sin actividad y por su seguridad la sesión se cerrará en breve. ¿Desea mantenerla abierta?',
      youAreReceivingResetPassword:
        'Recibe este correo porque se solicitó restablecer la contraseña de su cuenta. Abra el siguiente enlace para completarlo:',
      youDidNotRequestPassword:
        'Si no lo solicitó, ignore este correo: su contraseña sigue siendo la misma.',
    },
    error: {
      correctInvalidFields: 'Corrija los campos marcados.',
      deletingTitle: 'No se pudo eliminar {{title}}. Revise su conexión y vuelva a intentarlo.',
      notAllowedToAccessPage: 'No tiene permiso para entrar en esta página.',
      notAllowedToPerformAction: 'No tiene permiso para hacer esto.',
      unauthorized: 'No autorizado: inicie sesión para hacer esto.',
      unverifiedEmail: 'Verifique su correo electrónico antes de iniciar sesión.',
    },
    fields: {
      chooseBetweenCustomTextOrDocument:
        'Elija entre escribir una dirección o enlazar un documento.',
      chooseDocumentToLink: 'Elija un documento para enlazar',
      enterURL: 'Escriba una dirección',
    },
    general: {
      applyChanges: 'Aplicar los cambios',
      anotherUserTakenOver:
        'Otra persona tomó el control y ahora edita esto. Lo que usted no guardó está en el aviso de al lado, para copiarlo.',
      changesNotSaved: 'Sus cambios no se guardaron. Si sale ahora, se perderán.',
      currentlyEditing:
        'está aquí y lo edita ahora. Si toma el control, ya no podrá guardar: se le avisa, y lo que no guardó le queda en un aviso para copiarlo.',
      documentLocked: 'Otra persona está aquí',
      editedSince: 'Su último cambio:',
      editingTakenOver: 'Otra persona tomó el control',
      enterAValue: 'Escriba un valor',
      all: 'Todo ·',
      noLabel: '—',
      payloadSettings: 'Preferencias',
      resetPreferencesDescription: 'Esto devuelve todas sus preferencias a sus valores iniciales.',
      sorryNotFound: 'No hay nada que corresponda a lo que pidió.',
      unsavedChanges: 'Tiene cambios sin guardar. Guárdelos o descártelos antes de continuar.',
      unsavedChangesDuplicate: 'Tiene cambios sin guardar. ¿Desea continuar con la duplicación?',
      viewReadOnly: 'Ver sin editar',
      welcome: 'Bienvenida, bienvenido',
    },
    localization: { selectLocaleToCopy: 'Seleccione el idioma que se copia' },
    version: {
      aboutToRestore:
        'La versión del {{versionDate}} pasa a ser el borrador de {{label}}. Lo publicado sigue como está hasta que se publique.',
      aboutToUnpublish:
        'Deja de ser público cuando el sitio se publica de nuevo, lo que empieza al momento. El texto se conserva como borrador.',
    },
    upload: {
      cropToolDescription:
        'Arrastre las esquinas del área seleccionada, dibuje un área nueva o ajuste los valores.',
      dragAndDrop: 'Arrastre y suelte un archivo',
      dragAndDropHere: 'o arrastre un archivo aquí',
      editImage: 'Elegir el punto focal',
      focalPoint: 'Punto focal',
      focalPointDescription: 'Arrastre el punto focal en la vista previa o ajuste los valores.',
      selectCollectionToBrowse: 'Seleccione una colección',
      selectFile: 'Seleccione un archivo',
    },
    validation: {
      emailAddress: 'Escriba un correo electrónico válido.',
      enterNumber: 'Escriba un número válido.',
      username:
        'Escriba un nombre de usuario válido: letras, números, guiones, puntos y guiones bajos.',
    },
  },
  en: {
    general: {
      anotherUserTakenOver:
        'Somebody else took over and edits this now. What you have not saved is in the notice beside, to be copied.',
      currentlyEditing:
        'is here and edits it now. If you take over, they can no longer save: they are told, and what they have not saved is kept for them in a notice, to be copied.',
      documentLocked: 'Somebody else is here',
      editedSince: 'Their last change:',
      editingTakenOver: 'Somebody else took over',
      noLabel: '—',
      payloadSettings: 'Preferences',
      viewReadOnly: 'View without editing',
    },
    upload: { editImage: 'Choose the focal point' },
    version: {
      aboutToRestore:
        'The version of {{versionDate}} becomes the draft of {{label}}. What is published stays as it is until you publish.',
      aboutToUnpublish:
        'It stops being public when the site is published again, which begins at once. The text is kept as a draft.',
    },
  },
};

/** What is said in the admin where Payload takes the key of a text: its own texts and those of Arraigo. */
export const keyedTexts = {
  es: { ...payloadTexts.es, arraigo: { translate: 'Traducir', preview: 'Vista previa' } },
  en: { ...payloadTexts.en, arraigo: { translate: 'Translate', preview: 'Preview' } },
};
