package io.github.ictplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguagesTest {
    private final OtherLanguages languages = OtherLanguages.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Les parents peuvent emprunter un ordinateur portable à l'école, et ils ne paient rien pour cela.",
                "en | Parents can borrow a laptop from the school, and they do not have to pay for it at all.",
                "de | Die Eltern können in der Schule einen Laptop ausleihen, und sie müssen dafür nichts bezahlen.",
                "tr | Veliler okuldan bir dizüstü bilgisayar ödünç alabilir ve bunun için hiçbir ücret ödemez, her şey ücretsizdir.",
                "pl | Rodzice mogą wypożyczyć laptop ze szkoły i nie muszą za to płacić, jeśli nie mają go w domu.",
                "es | Los padres pueden pedir un ordenador en la escuela y no tienen que pagar nada por él.",
                "it | I genitori possono prendere in prestito un computer dalla scuola e non devono pagare per questo.",
                "pt | Os pais podem pedir um computador emprestado à escola e não têm de pagar nada por isso.",
                "ro | Părinții pot împrumuta un laptop de la școală și nu trebuie să plătească nimic pentru el.",
                "sq | Prindërit mund të marrin një laptop nga shkolla dhe nuk kanë pse të paguajnë për këtë.",
                "ar | يمكن للوالدين استعارة جهاز كمبيوتر محمول من المدرسة دون دفع أي مبلغ مقابل ذلك على الإطلاق",
                "ru | Родители могут взять в школе ноутбук на время, и за это не нужно ничего платить вообще."
            })
    void clearlyAnother(String code, String text) {
        assertThat(languages.of(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ouders kunnen een laptop lenen bij de school, en ze betalen daar niets voor.",
                "In de les Frans lezen we Le Petit Prince en zingen we Sur le pont d'Avignon met de hele klas.",
                "Google Classroom, Microsoft Teams, Book Creator, Learning Tools, Immersive Reader, Minecraft Education, Word, Excel, Paint",
                "Smartschool, Bingel, Gynzy, Kurzweil, Sprint, Book Widgets, Canva, Padlet, Mentimeter, Kahoot, Quizlet, Wooclap, Genially",
                "Laptop: 12. Tablet: 24. Bord: 18. Scherm: 4. Robot: 12. Kar: 2. Koptelefoon: 60. Printer: 3. Server: 1.",
                "Een peer-to-peer review met feedback in real time is voor ons de way to go.",
                "The best way to learn is to do it.",
                ""
            })
    void dutchOrTooLittleToTell(String text) {
        assertThat(languages.of(text)).isEmpty();
    }
}
